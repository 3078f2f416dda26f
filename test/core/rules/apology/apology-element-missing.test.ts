import { apologyElementMissing } from '../../../../src/core/rules/apology/apology-element-missing.js';
import { testRule } from '../../../support/rule-test.js';

const en = '---\ntype: apology\ntitle: Yesterday\nlocale: en\n---\n\n';
const id = '---\ntype: apology\ntitle: Kemarin\nlocale: id\n---\n\n';
const review = '---\ntype: postmortem\nlocale: en\n---\n\n';

testRule(apologyElementMissing, {
  accept: {
    'every element said': `${en}## Our responsibility\n\nThe system is ours, and so is the failure.\n\n## We are sorry\n\nSome of you stood before your guests with empty hands.\n\n## How to reach us\n\n- Call 021-555-0142.\n\n## When you will hear from us again\n\nOn Tuesday we write to all of you.\n`,
    'a day in the front matter': `---\ntype: apology\nlocale: en\nfollow_up: 2023-03-21\n---\n\n## When you will hear from us again\n\nSari will write to you.\n`,
    'a link as the way to reach you': `${en}## How to reach us\n\n[Our office](https://example.com/office)\n`,
    'sections that are absent or empty, which others tell': `${en}## Our responsibility\n\n## We are sorry\n\nDeeply.\n`,
    'a reason for none': `${en}## How to reach us\n\nNone, because this message has no sender.\n`,
    'a letter without sections': `${en}The site was down.\n`,
    'a letter that says it all': {
      code: `${en}You get a refund today. It was our mistake. We are sorry. Call 021-555-0142. On 21 March 2023 we write again.\n`,
      options: { letters: true },
    },
    'a postmortem that tells of the apology': `${review}## Apology\n\nHendra apologised at 12:30 by e-mail.\n`,
    'a postmortem that links to it': `${review}## Apology\n\nWe are sorry, we wrote: [the apology](apology.md).\n`,
    'a postmortem that quotes words that own it': `${review}## Apology\n\n> We are sorry. It was our mistake.\n`,
    'bagian yang menyebut semuanya': `${id}## Tanggung jawab kami\n\nIni kesalahan kami sepenuhnya.\n\n## Cara menghubungi kami\n\nTelepon 021-555-0142.\n`,
  },
  reject: {
    'a title that owns over a text that does not': {
      code: `${en}## «Our responsibility»\n\nThe system stopped on Tuesday.\n`,
      message: 'Nowhere is said that it was yours; own it in one plain sentence, whole.',
      suggested: [
        [
          'Add a sentence to begin with',
          `${en}## Our responsibility\n\nThe system stopped on Tuesday.\n\nThis was our responsibility, and we did not live up to it.\n`,
        ],
      ],
    },
    'fault denied': {
      code: `${en}## «Our responsibility»\n\nThis was not our fault.\n`,
      message: 'Nowhere is said that it was yours; own it in one plain sentence, whole.',
      suggested: [
        [
          'Add a sentence to begin with',
          `${en}## Our responsibility\n\nThis was not our fault.\n\nThis was our responsibility, and we did not live up to it.\n`,
        ],
      ],
    },
    'no way to reach you and no day': {
      code: `${en}## «How to reach us»\n\nOur team is happy to hear from you.\n\n## «When you will hear from us again»\n\nSoon.\n`,
      messages: [
        'No way to reach you is named; give a name, a number or an address.',
        'No day is named on which you write again; promise one.',
      ],
      suggested: [
        [
          'Add a sentence to begin with',
          `${en}## How to reach us\n\nOur team is happy to hear from you.\n\nReach us at TBD.\n\n## When you will hear from us again\n\nSoon.\n`,
        ],
        [
          'Add a sentence to begin with',
          `${en}## How to reach us\n\nOur team is happy to hear from you.\n\n## When you will hear from us again\n\nSoon.\n\nOn TBD we will ask you whether all is well again.\n`,
        ],
      ],
    },
    'a hint in a draft': {
      code: `---\ntype: apology\nlocale: en\nstatus: draft\n---\n\n## «How to reach us»\n\nGladly.\n`,
      message: 'No way to reach you is named; give a name, a number or an address.',
      severity: 'info',
      suggested: [
        [
          'Add a sentence to begin with',
          `---\ntype: apology\nlocale: en\nstatus: draft\n---\n\n## How to reach us\n\nGladly.\n\nReach us at TBD.\n`,
        ],
      ],
    },
    'a letter, where asked': {
      code: '---\ntype: apology\ntitle: «««Yesterday»»»\nlocale: en\n---\n\nThe site was down, and we are sorry. Call 021-555-0142.\n',
      options: { letters: true },
      messages: [
        'Nowhere is said what the customers get back; begin with what they get and by when.',
        'Nowhere is said that it was yours; own it in one plain sentence, whole.',
        'No day is named on which you write again; promise one.',
      ],
    },
    'a quoted apology that does not own': {
      code: `${review}## «Apology»\n\nWe wrote:\n\n> We are sorry for the trouble.\n`,
      message: 'Nowhere is said that it was yours; own it in one plain sentence, whole.',
      suggested: [
        [
          'Add a sentence to begin with',
          `${review}## Apology\n\nWe wrote:\n\n> We are sorry for the trouble.\n\nThis was our responsibility, and we did not live up to it.\n`,
        ],
      ],
    },
    'bagian yang tidak mengakui': {
      code: `${id}## «Tanggung jawab kami»\n\nSistem berhenti pada Selasa pagi.\n`,
      message:
        'Tidak ada pengakuan bahwa ini tanggung jawab Anda; akui sepenuhnya dalam satu kalimat sederhana.',
      locale: 'id',
      suggested: [
        [
          'Tambahkan kalimat awal',
          `${id}## Tanggung jawab kami\n\nSistem berhenti pada Selasa pagi.\n\nIni tanggung jawab kami, dan kami belum memenuhinya.\n`,
        ],
      ],
    },
  },
});
