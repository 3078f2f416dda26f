import { compensationVague } from '../../../../src/core/rules/compensation/compensation-vague.js';
import { testRule } from '../../../support/rule-test.js';

const en = '---\ntype: postmortem\nlocale: en\n---\n\n## Compensation\n\n';
const id = '---\ntype: postmortem\nlocale: id\n---\n\n## Kompensasi\n\n';

testRule(compensationVague, {
  accept: {
    'everything said': `${en}- All customers get 10 euros.\n- By 3 May 2024, on their account.\n`,
    'a table that says everything': `${en}| Form | Who | When | Claim |\n|---|---|---|---|\n| Voucher | Every guest who waited | By 12 March 2024 | Sent by e-mail |\n`,
    'what customers have already': `${en}We refunded all 212 orders.\n`,
    'the next invoice as the day': `${en}A credit of 5 % comes off the next invoice of every customer.\n`,
    'the rest in the front matter': `---\ntype: postmortem\nlocale: en\ncompensation: { offered: true, eligible: every guest, claim: automatic, by: 2024-05-03 }\n---\n\n## Compensation\n\nA free dinner.\n`,
    'nothing, and why': `${en}None, because the service is free.\n`,
    'nothing in other words': `${en}No compensation was offered: the service is free.\n`,
    'no decision, which another rule tells': `${en}Credits are to be determined.\n`,
    'an offer denied in the front matter': `---\ntype: postmortem\nlocale: en\ncompensation: { offered: false }\n---\n\n## Compensation\n\nSee the ticket.\n`,
    'front matter alone where the section is owed':
      '---\ntype: postmortem\ntimes:\n  started: 2023-02-21T10:00Z\n  resolved: 2023-02-21T12:00Z\ncompensation: { offered: true }\n---\n',
    'parts that go without saying': {
      code: `${en}All customers get 10 euros.\n`,
      options: { allow: ['when', 'how'] },
    },
    'semuanya disebut': `${id}Setiap pelanggan mendapat potongan Rp10.000 pada tagihan bulan depan secara otomatis.\n`,
  },
  reject: {
    'a voucher for nobody, never': {
      code: '---\ntype: postmortem\nlocale: en\n---\n\n## «Compensation»\n\nVouchers.\n',
      message:
        'The compensation does not say who gets it, by when and how to get it; add it, so that customers can count on it.',
      suggested: [
        [
          'Add lines to fill in',
          `${en}Vouchers.\n\n- Who gets it: TBD\n- By when: TBD\n- How to claim it: TBD\n`,
        ],
      ],
    },
    'the part of an apology about what is given back': {
      code: '---\ntype: apology\nlocale: en\n---\n\n## «What we are giving back»\n\nYou get 10 euros on your account.\n',
      message: 'The compensation does not say by when; add it, so that customers can count on it.',
      suggested: [
        [
          'Add lines to fill in',
          '---\ntype: apology\nlocale: en\n---\n\n## What we are giving back\n\nYou get 10 euros on your account.\n\n- By when: TBD\n',
        ],
      ],
    },
    'an offer in the front matter alone': {
      code: '---\ntype: postmortem\ncompensation:\n  offered: «true»\n  forms: [voucher]\n---\n',
      message:
        'The compensation does not say who gets it, by when and how to get it; add it, so that customers can count on it.',
      suggested: [
        [
          'Add the fields to fill in',
          '---\ntype: postmortem\ncompensation:\n  offered: true\n  forms: [voucher]\n  eligible:\n  by:\n  claim:\n---\n',
        ],
      ],
    },
    'tanpa tenggat': {
      code: '---\ntype: postmortem\nlocale: id\n---\n\n## «Kompensasi»\n\nPelanggan yang terdampak mendapat voucher Rp25.000. Klaim lewat layanan pelanggan.\n',
      message:
        'Kompensasi ini tidak menyebut paling lambat kapan; tambahkan, agar pelanggan bisa mengandalkannya.',
      locale: 'id',
      suggested: [
        [
          'Tambahkan baris untuk diisi',
          `${id}Pelanggan yang terdampak mendapat voucher Rp25.000. Klaim lewat layanan pelanggan.\n\n- Paling lambat: TBD\n`,
        ],
      ],
    },
  },
});
