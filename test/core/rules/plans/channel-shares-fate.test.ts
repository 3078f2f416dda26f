import { channelSharesFate } from '../../../../src/core/rules/plans/channel-shares-fate.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (rest: string, section = ''): string =>
  `---\ntype: backup-plan\ntitle: Keeping in touch\nlocale: en\n${rest}---\n\n${section}`;

testRule(channelSharesFate, {
  accept: {
    'another channel beside it': plan(
      'services: [website]\n',
      '## Customer communication\n\nA banner on the site, and a text message to everybody.\n',
    ),
    'a status page elsewhere': plan(
      'services: [web-shop]\n',
      '## Customer communication\n\nThe status page, every 30 minutes.\n',
    ),
    'a service that carries no channel': plan(
      'services: [payments]\n',
      '## Customer communication\n\nA banner on the site.\n',
    ),
    'a contact with two ways': plan(
      'services: [slack]\ncontacts: [{ role: lead, primary: Agus, channel: Slack or phone }]\n',
    ),
    'a contact by phone': plan(
      'services: [slack]\ncontacts: [{ role: lead, primary: Agus, channel: phone }]\n',
    ),
    'a reason for none': plan(
      'services: [slack]\n',
      '## Customer communication\n\nNone, because customers do not use our Slack.\n',
    ),
    'no channel': plan('services: [website]\n', '## Customer communication\n\nSari writes it.\n'),
  },
  reject: {
    'a notice on the site that is down': {
      code: plan(
        'services: [web-shop]\n',
        '## Customer communication\n\nSari puts up a «banner» on the home page.\n',
      ),
      message:
        'Customers are told by website alone, which fails together with `web-shop`; add a channel that does not.',
    },
    'staff in the chat that is down': {
      code: plan('services: [slack]\ncontacts:\n  - { role: lead, primary: Agus, channel: «Slack» }\n'),
      message:
        'Agus is reached by chat alone, which fails together with `slack`; add a channel that does not.',
    },
    'a plan whose title tells the service': {
      code: plan('', '## Customer communication\n\nWe send an «e-mail» to all customers.\n').replace(
        'Keeping in touch',
        'When the mail server is down',
      ),
      message:
        'Customers are told by e-mail alone, which fails together with `mail server`; add a channel that does not.',
    },
    'spanduk di situs yang mati': {
      code: '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\nservices: [situs web]\n---\n\n## Komunikasi pelanggan\n\nPengumuman dipasang di «situs web».\n',
      message:
        'Pelanggan hanya dikabari lewat situs, yang ikut gagal bersama `situs web`; tambahkan saluran yang tidak ikut gagal.',
      locale: 'id',
    },
  },
});
