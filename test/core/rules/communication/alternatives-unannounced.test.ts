import { alternativesUnannounced } from '../../../../src/core/rules/communication/alternatives-unannounced.js';
import { testRule } from '../../../support/rule-test.js';

const head = (alternatives: string, locale = 'en'): string =>
  `---\ntype: postmortem\ntitle: Online ordering was down\nlocale: ${locale}\nstatus: final\n${alternatives}---\n\n`;

testRule(alternativesUnannounced, {
  accept: {
    'alternatives that were announced': head('alternatives: [ { channel: phone, announced: true } ]\n'),
    'no alternative, for a reason': `${head('')}## Alternative channels\n\nNone, because nobody noticed.\n`,
    'a section that tells of the announcement in a column': `${head('alternatives: [ { channel: phone } ]\n')}## Alternative channels\n\n| Channel | Announced |\n| --- | --- |\n| Phone | Yes, from the first notice at 10:20 |\n`,
    'a section that tells of it in a sentence': `${head('alternatives: [ { channel: telepon } ]\n', 'id')}## Saluran alternatif\n\nPelanggan bisa menelepon; nomornya disebut di setiap kabar.\n`,
    'customers who were told late, but told': `${head('')}## Alternative channels\n\nThe phone line took orders. It was not announced until 10:40.\n`,
    'a section that says nothing about it': `${head('')}## Alternative channels\n\nThe phone line took orders, 74 in all.\n`,
    'words about other things that were not told': `${head('')}## Customer communication\n\nCustomers were not told the cause.\n`,
    'an entry that names no channel': head('alternatives: [ { announced: false } ]\n'),
  },
  reject: {
    'an alternative that was not announced': {
      code: head(
        'alternatives: [ { channel: phone, announced: «false» }, { channel: walk-in, announced: true } ]\n',
      ),
      message: 'Customers were not told about `phone`; plan how the first notice names it next time.',
    },
    'an alternative of which nothing is said': {
      code: head('alternatives: [ { channel: «phone» } ]\n'),
      message: 'Nothing says whether customers were told about `phone`; add `announced: true` or `false`.',
      suggested: [
        [
          'Customers were told: `announced: true`',
          head('alternatives: [ { channel: phone, announced: true } ]\n'),
        ],
        [
          'Customers were not told: `announced: false`',
          head('alternatives: [ { channel: phone, announced: false } ]\n'),
        ],
      ],
    },
    'an alternative in a block of keys': {
      code: head('alternatives:\n  - channel: «telepon»\n', 'id'),
      message:
        'Belum tertulis apakah pelanggan diberi tahu tentang `telepon`; tambahkan `announced: true` atau `false`.',
      locale: 'id',
      suggested: [
        [
          'Pelanggan diberi tahu: `announced: true`',
          head('alternatives:\n  - channel: telepon\n    announced: true\n', 'id'),
        ],
        [
          'Pelanggan tidak diberi tahu: `announced: false`',
          head('alternatives:\n  - channel: telepon\n    announced: false\n', 'id'),
        ],
      ],
    },
    'a key that has no value yet': {
      code: head('alternatives: [ { channel: «phone», announced: } ]\n'),
      message: 'Nothing says whether customers were told about `phone`; add `announced: true` or `false`.',
    },
    'a cell that says no': {
      code: `${head('')}## Alternative channels\n\n| Channel | What customers could do | Announced |\n| --- | --- | --- |\n| Phone | Order | Yes |\n| Walk-in | Order at the counter | «No» |\n`,
      message: 'There was another way, and “No”; plan how the first notice names it next time.',
    },
    'a sentence that says that nobody was told': {
      code: `${head('', 'id')}## Saluran alternatif\n\nTelepon tetap buka, tetapi nomornya «tidak diumumkan» di halaman status.\n`,
      message:
        'Ada cara lain, tetapi “tidak diumumkan”; rencanakan agar kabar pertama menyebutnya lain kali.',
      locale: 'id',
    },
    'a sentence in a document of nobody’s': {
      code: `${head('')}## Workaround\n\nOrders by phone worked, but «customers were never told» about it.\n`,
      message:
        'There was another way, and “customers were never told”; plan how the first notice names it next time.',
    },
  },
});
