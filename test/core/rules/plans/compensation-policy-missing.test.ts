import { compensationPolicyMissing } from '../../../../src/core/rules/plans/compensation-policy-missing.js';
import { testRule } from '../../../support/rule-test.js';

const plan = (rest: string, section = ''): string =>
  `---\ntype: backup-plan\ntitle: Taking orders by phone\nlocale: en\n${rest}---\n\n${section}`;

testRule(compensationPolicyMissing, {
  accept: {
    'every class': plan(
      'compensation_policy: [{ class: short, form: apology }, { class: medium, form: discount }, { class: long, form: voucher }]\n',
    ),
    'one policy for all': plan('compensation_policy: [{ form: refund, amount: 100 % }]\n'),
    'a form in words': plan('', '## Compensation policy\n\nEverybody with a failed order gets a voucher.\n'),
    'an amount in a table': plan(
      '',
      '## Compensation policy\n\n| Duration | Amount |\n| --- | --- |\n| Long | 75000 IDR |\n',
    ),
    'a reason for none': plan('', '## Compensation policy\n\nNone, because the service costs nothing.\n'),
    'a section that is not there': plan(''),
    'an empty section': plan('', '## Compensation policy\n'),
  },
  reject: {
    'a class that is left out': {
      code: plan(
        '«compensation_policy»:\n  - { class: short, form: apology }\n  - { class: medium, form: discount }\n',
      ),
      message: 'The policy leaves out long failures, over 12 h; write what customers get then.',
    },
    'a section that decides nothing': {
      code: plan('', '## «Compensation policy»\n\nManagement decides case by case.\n'),
      message:
        'Neither a form nor an amount of compensation is named here; write what customers get for a short, a medium and a long failure, or `None, because …`.',
    },
    'kebijakan kabur': {
      code: '---\ntype: backup-plan\ntitle: Pesanan\nlocale: id\n---\n\n## «Kebijakan kompensasi»\n\nDiputuskan pimpinan menurut keadaan.\n',
      message:
        'Bentuk maupun besaran kompensasi tidak disebutkan di sini; tulis apa yang diterima pelanggan untuk gangguan pendek, menengah, dan panjang, atau `Tidak ada, karena …`.',
      locale: 'id',
    },
  },
});
