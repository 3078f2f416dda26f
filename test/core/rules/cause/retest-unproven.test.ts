import { retestUnproven } from '../../../../src/core/rules/cause/retest-unproven.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout failed\n---\n\n';
const kepala = '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan mati\n---\n\n';
const table = '| Check | Who | When | Result |\n| --- | --- | --- | --- |\n';
const message = (missing: string): string =>
  `This retest does not tell ${missing}; add it, so that others can trust it and repeat it.`;
const line = 'Add a line for what is missing';

testRule(retestUnproven, {
  accept: {
    'a table with every cell': `${head}## Retest\n\n${table}| Five test orders | Dewi | 11:50 | 5 of 5 stored |\n`,
    'a sentence with everything': `${head}## Retest\n\nAt 12:15 Dewi placed five test orders, and all of them worked.\n`,
    'customers who were asked': `${head}## Retest\n\nThe same evening we asked five customers to order again: no errors.\n`,
    'a list that tells it together': `${head}## Retest\n\n- Test orders by the kitchen at 12:00\n- Error rate back to normal\n`,
    'no retest, and why': `${head}## Retest\n\nNone, because the service is switched off for good.\n`,
    'a section that is still empty': `${head}## Retest\n\n<!-- guidance: what proves it? -->\n\n${table}|  |  |  |  |\n`,
    'a column less, told around the table': `${head}## Retest\n\nDewi ran all of these.\n\n| Check | When | Result |\n| --- | --- | --- |\n| Test order | 11:50 | stored |\n`,
    'what the option does not ask for': {
      code: `${head}## Retest\n\nFive test orders worked.\n`,
      options: { parts: ['how', 'result'] },
    },
    'everything in Indonesian': `${kepala}## Uji ulang\n\nPukul 12.15 Dewi membuat lima pesanan uji, dan semuanya berhasil.\n`,
  },
  reject: {
    'a claim': {
      code: `${head}## «Retest»\n\nTested, works.\n`,
      message: message('who tested, when'),
      suggested: [[line, `${head}## Retest\n\nTested, works.\n\n- Who tested: TBD. When: TBD\n`]],
    },
    'a test without its result': {
      code: `${head}## «Retest»\n\nOn 21 February 2023 at 12:15 Dewi placed five test orders.\n`,
      message: message('the result'),
      suggested: [
        [
          line,
          `${head}## Retest\n\nOn 21 February 2023 at 12:15 Dewi placed five test orders.\n\n- The result: TBD\n`,
        ],
      ],
    },
    'a month, which is nobody': {
      code: `${head}## «Retest»\n\nOn Tuesday, 21 February 2023, five test orders worked.\n`,
      message: message('who tested'),
      suggested: [
        [
          line,
          `${head}## Retest\n\nOn Tuesday, 21 February 2023, five test orders worked.\n\n- Who tested: TBD\n`,
        ],
      ],
    },
    'rows with empty cells': {
      code: `${head}## Retest\n\n${table}| Five test orders | Dewi | 11:50 | 5 of 5 |\n«| Error rate |  | 12:15 | - |»\n`,
      message: message('who tested, the result'),
    },
    'a claim in Indonesian': {
      code: `${kepala}## «Uji ulang»\n\nSudah dicek dan lancar.\n`,
      locale: 'id',
      message:
        'Uji ulang ini belum menyebut siapa yang menguji, kapan; tambahkan, agar bisa dipercaya dan diulang orang lain.',
      suggested: [
        [
          'Tambahkan baris untuk yang belum ada',
          `${kepala}## Uji ulang\n\nSudah dicek dan lancar.\n\n- Siapa yang menguji: TBD. Kapan: TBD\n`,
        ],
      ],
    },
  },
});
