import { sectionOrder } from '../../../../src/core/rules/structure/section-order.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: apology\ntitle: Yesterday in our shop\nlocale: en\n---\n\n';

testRule(sectionOrder, {
  accept: {
    'the order of the type, with gaps': `${head}## What we are giving back\n\nA voucher.\n\n## We are sorry\n\nDeeply.\n\n## How to reach us\n\n- Phone.\n`,
    'sections between headings of your own': `${head}## We are sorry\n\nDeeply.\n\n## Photos of the day\n\nThanks.\n\n## What went wrong\n\nA disk.\n`,
    'sections at different levels': `${head}## We are sorry\n\nDeeply.\n\n### What went wrong\n\nA disk.\n`,
    'no sections': `${head}We are sorry.\n`,
  },
  reject: {
    'a section with a fence that is never closed, which cannot be moved with certainty': {
      code: '---\ntype: postmortem\ntitle: Checkout was down\n---\n\n## «Detection»\n\nAn alarm.\n\n## Summary\n\nIt broke.\n\n~~~\nnever closed\n',
      message: 'Section `Detection` stands before `Summary`; move it after that one.',
      severity: 'info',
    },
    'a section too early, and moves it with all that it holds': {
      code: `${head}# Yesterday in our shop\n\n## «We are sorry»\n\nDeeply.\n\n### From Sari\n\nI am, too.\n\n## What went wrong\n\nA full disk.\n\n## How to reach us\n\n- Phone 021-555\n`,
      message: 'Section `We are sorry` stands before `What went wrong`; move it after that one.',
      fixed: `${head}# Yesterday in our shop\n\n## What went wrong\n\nA full disk.\n\n## We are sorry\n\nDeeply.\n\n### From Sari\n\nI am, too.\n\n## How to reach us\n\n- Phone 021-555\n`,
    },
    'the last section of a text that ends without a line break': {
      code: '---\ntype: apology\ntitle: Maaf\nlocale: id\n---\n\n## «Penyesalan kami»\n\nKami menyesal.\n\n## Apa yang terjadi\n\nDisk penuh.',
      message: 'Bagian `Penyesalan kami` berada sebelum `Apa yang terjadi`; pindahkan ke sesudahnya.',
      locale: 'id',
      fixed:
        '---\ntype: apology\ntitle: Maaf\nlocale: id\n---\n\n## Apa yang terjadi\n\nDisk penuh.\n\n## Penyesalan kami\n\nKami menyesal.',
    },
    'each run of sections on its own': {
      code: `${head}## «We are sorry»\n\nDeeply.\n\n## What went wrong\n\nA disk.\n\n## Photos of the day\n\nThanks.\n\n## «How to reach us»\n\n- Phone.\n\n## Our responsibility\n\nOurs.\n`,
      messages: [
        'Section `We are sorry` stands before `What went wrong`; move it after that one.',
        'Section `How to reach us` stands before `Our responsibility`; move it after that one.',
      ],
      fixed: `${head}## What went wrong\n\nA disk.\n\n## We are sorry\n\nDeeply.\n\n## Photos of the day\n\nThanks.\n\n## Our responsibility\n\nOurs.\n\n## How to reach us\n\n- Phone.\n`,
    },
  },
});
