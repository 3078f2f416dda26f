import { numbersDisagree } from '../../../../src/core/rules/impact/numbers-disagree.js';
import { testRule } from '../../../support/rule-test.js';

const head =
  '---\ntype: postmortem\ntitle: Online ordering was down\nimpact:\n  customers_affected: 1200\n  orders_lost: 310\n---\n\n';
const bare = '---\ntype: postmortem\ntitle: Online ordering was down\n---\n\n';
const kepala =
  '---\ntype: postmortem\nlocale: id\ntitle: Pemesanan daring mati\nimpact: { customers_affected: 1200 }\n---\n\n';

testRule(numbersDisagree, {
  accept: {
    'the same numbers': `${head}## Summary\n\n1,200 customers were affected and 310 orders were lost.\n`,
    'a rounded number': `${head}## Summary\n\nAbout 1,150 customers were affected; over 300 orders were lost.\n`,
    'a part of the whole, beside it': `${head}## Impact\n\n- 1,200 customers were affected.\n- 400 users were unable to pay.\n`,
    'parts that add up': `${head}## Impact\n\n- 800 customers were affected on Android.\n- 400 customers were affected on iOS.\n`,
    'a part that is called one': `${head}## Impact\n\n90 of them were impacted twice; another 30 customers were affected later.\n`,
    'numbers of something else': `${head}## Impact\n\n310 customers got a voucher. 96 customers answered.\n`,
    'what was known at first': `${head}## Summary\n\nAt first 15 customers were affected.\n`,
    'a share that is right': `${bare}## Impact\n\n300 of 1,200 customers (25 %) were affected.\n`,
    'a share that is rounded': `${bare}## Impact\n\n310 of 1,200 customers (26 %) were affected.\n`,
    'numbers in the timeline': `${head}## Timeline\n\n- 10:06 15 customers were affected.\n`,
    'Indonesian numbers': `${kepala}## Ringkasan\n\nSebanyak 1.200 pelanggan terdampak.\n`,
  },
  reject: {
    'a summary that differs from the front matter': {
      code: `${head}## Summary\n\nFor two hours «1,500» customers were affected.\n`,
      message:
        '1,500 here, but 1,200 elsewhere for the same thing (`customers_affected`); correct the one that is wrong.',
      related: [['1200', 'The other number is here.']],
      suggested: [
        ['Write 1,200 here', `${head}## Summary\n\nFor two hours 1,200 customers were affected.\n`],
        [
          'Change `customers_affected` to 1500',
          `${head.replace('1200', '1500')}## Summary\n\nFor two hours 1,500 customers were affected.\n`,
        ],
      ],
    },
    'a smaller number without the whole': {
      code: `${head}## Impact\n\nWe lost «290» orders.\n`,
      message:
        '290 here, but 310 elsewhere for the same thing (`orders_lost`); correct the one that is wrong.',
      suggested: [
        ['Write 310 here', `${head}## Impact\n\nWe lost 310 orders.\n`],
        ['Change `orders_lost` to 290', `${head.replace('310', '290')}## Impact\n\nWe lost 290 orders.\n`],
      ],
    },
    'a summary and an impact that differ': {
      code: `${bare}## Summary\n\n1,200 customers were affected.\n\n## Impact\n\n«1.5k» customers were affected, says the log.\n`,
      message:
        '1.5k here, but 1,200 elsewhere for the same thing (`customers_affected`); correct the one that is wrong.',
      related: [['1,200', 'The other number is here.']],
      suggested: [
        [
          'Write 1,200 here',
          `${bare}## Summary\n\n1,200 customers were affected.\n\n## Impact\n\n1,200 customers were affected, says the log.\n`,
        ],
      ],
    },
    'a row of a table': {
      code: `${head}## Impact\n\n| What | How many |\n| --- | --- |\n| Customers affected | «1,300» |\n| Orders lost | 310 |\n`,
      message:
        '1,300 here, but 1,200 elsewhere for the same thing (`customers_affected`); correct the one that is wrong.',
      suggested: [
        [
          'Write 1,200 here',
          `${head}## Impact\n\n| What | How many |\n| --- | --- |\n| Customers affected | 1,200 |\n| Orders lost | 310 |\n`,
        ],
        [
          'Change `customers_affected` to 1300',
          `${head.replace('1200', '1300')}## Impact\n\n| What | How many |\n| --- | --- |\n| Customers affected | 1,300 |\n| Orders lost | 310 |\n`,
        ],
      ],
    },
    'more than what is called the most': {
      code: `${head}## Summary\n\nIt affected fewer than «1,000» customers.\n`,
      message:
        '1,000 here, but 1,200 elsewhere for the same thing (`customers_affected`); correct the one that is wrong.',
      suggested: [['Write 1,200 here', `${head}## Summary\n\nIt affected fewer than 1,200 customers.\n`]],
    },
    'a share that is wrong': {
      code: `${bare}## Impact\n\n300 of 1,200 customers («35» %) could not order.\n`,
      message: '300 of 1,200 is 25 %, not 35 %; correct the one that is wrong.',
      suggested: [['Write 25 here', `${bare}## Impact\n\n300 of 1,200 customers (25 %) could not order.\n`]],
    },
    'Indonesian numbers that differ': {
      code: `${kepala}## Ringkasan\n\nSelama dua jam «1.500» pelanggan tidak bisa memesan.\n`,
      locale: 'id',
      message:
        'Di sini 1.500, tetapi di tempat lain 1.200 untuk hal yang sama (`customers_affected`); perbaiki yang keliru.',
      suggested: [
        [
          'Tulis 1.200 di sini',
          `${kepala}## Ringkasan\n\nSelama dua jam 1.200 pelanggan tidak bisa memesan.\n`,
        ],
        [
          'Ubah `customers_affected` menjadi 1500',
          `${kepala.replace('1200', '1500')}## Ringkasan\n\nSelama dua jam 1.500 pelanggan tidak bisa memesan.\n`,
        ],
      ],
    },
  },
});
