import { contactSingle } from '../../../../src/core/rules/plans/contact-single.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (rest: string, section = ''): string =>
  `---\ntype: backup-plan\ntitle: Taking orders by phone\nlocale: en\n${rest}---\n\n${section}`;
const table = '## Roles and contacts\n\n| Role | Person | Stand-in |\n| --- | --- | --- |\n';

testRule(contactSingle, {
  accept: {
    'somebody who stands in': plan(
      'activation: { authority: Agus, alternate: Sari }\ncontacts: [{ role: lead, primary: Agus, alternate: Sari }]\n',
    ),
    'a team or a rota': plan(
      'activation: { authority: the on-call engineer }\ncontacts: [{ role: phones, primary: service desk }]\n',
    ),
    'two in one place': plan('contacts: [{ role: lead, primary: Agus or Sari }]\n'),
    'nobody yet': plan('contacts: [{ role: lead, primary: }]\n', `${table}| Lead | | |\n`),
    'a table with stand-ins': plan('', `${table}| Lead | Agus | Sari |\n| Phones | Service desk | |\n`),
    'a table without such a column': plan(
      '',
      '## Roles and contacts\n\n| Role | Person |\n| --- | --- |\n| Lead | Agus |\n',
    ),
    'a longer escalation':
      '---\ntype: runbook\ntitle: Orders\nlocale: en\nescalation: [{ to: Budi }, { to: Agus }]\n---\n',
    'what the option allows': {
      code: plan('contacts: [{ role: press, primary: Hendra }]\n'),
      options: { allow: ['Hendra'] },
    },
  },
  reject: {
    'a contact alone': {
      code: plan('contacts:\n  - { role: lead, primary: «Agus», channel: phone }\n'),
      message: 'Nobody stands in for Agus; name an alternate.',
    },
    'one person who may start it': {
      code: plan('activation:\n  authority: «Agus»\n'),
      message: 'Only Agus may start the plan; name an alternate who may do it too.',
      suggested: [['Add `activation.alternate`', plan('activation:\n  authority: Agus\n  alternate:\n')]],
    },
    'an empty cell': {
      code: plan('', `${table}| Lead | «Agus» | – |\n| Phones | Sari | Rina |\n`),
      message: 'Nobody stands in for Agus; name an alternate.',
    },
    'a contact and a cell, once': {
      code: plan('contacts: [{ primary: «Agus» }]\n', `${table}| Lead | Agus | |\n`),
      message: 'Nobody stands in for Agus; name an alternate.',
    },
    'an escalation to one': {
      code: '---\ntype: runbook\ntitle: Orders\nlocale: en\nescalation:\n  - to: «Budi»\n---\n',
      message: 'The escalation ends with Budi; name somebody to call after that.',
    },
    'tanpa pengganti': {
      code: '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\n---\n\n## Peran dan kontak\n\n| Peran | Orang | Pengganti |\n| --- | --- | --- |\n| Pemimpin | «Agus» | - |\n',
      message: 'Tidak ada pengganti untuk Agus; sebutkan penggantinya.',
      locale: 'id',
    },
  },
});
