import { sectionOrder } from '../../../../src/core/rules/structure/section-order.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: customer-faq\ntitle: Yesterday in our shop\nlocale: en\n---\n\n';

testRule(sectionOrder, {
  accept: {
    'several updates in one document':
      '---\ntype: status-update\ntitle: Tickets\nlocale: en\n---\n\n# Tickets\n\n## Monitoring, 21:20 WIB\n\n### Next update\n\nBy 22:00 WIB.\n\n## Investigating, 19:05 WIB\n\n### What is affected\n\nBuying tickets.\n',
    'the order of the type, with gaps': `${head}## What caused it?\n\nA disk.\n\n## Is my data safe?\n\nYes.\n\n## Where do I find updates?\n\n- Phone.\n`,
    'sections between headings of your own': `${head}## Is my data safe?\n\nYes.\n\n## Photos of the day\n\nThanks.\n\n## What caused it?\n\nA disk.\n`,
    'sections at different levels': `${head}## Is my data safe?\n\nYes.\n\n### What caused it?\n\nA disk.\n`,
    'an apology, whose order is a rule of its own':
      '---\ntype: apology\nlocale: en\n---\n\n## We are sorry\n\nDeeply.\n\n## What went wrong\n\nA disk.\n',
    'no sections': `${head}All is well.\n`,
  },
  reject: {
    'a section with a fence that is never closed, which cannot be moved with certainty': {
      code: '---\ntype: postmortem\ntitle: Checkout was down\n---\n\n## «Detection»\n\nAn alarm.\n\n## Summary\n\nIt broke.\n\n~~~\nnever closed\n',
      message: 'Section `Detection` stands before `Summary`; move it after that one.',
      severity: 'info',
    },
    'a section too early, and moves it with all that it holds': {
      code: `${head}# Yesterday in our shop\n\n## «Is my data safe?»\n\nYes.\n\n### From Sari\n\nI am, too.\n\n## What caused it?\n\nA full disk.\n\n## Where do I find updates?\n\n- Phone 021-555\n`,
      message: 'Section `Is my data safe?` stands before `What caused it?`; move it after that one.',
      fixed: `${head}# Yesterday in our shop\n\n## What caused it?\n\nA full disk.\n\n## Is my data safe?\n\nYes.\n\n### From Sari\n\nI am, too.\n\n## Where do I find updates?\n\n- Phone 021-555\n`,
    },
    'the last section of a text that ends without a line break': {
      code: '---\ntype: customer-faq\ntitle: Maaf\nlocale: id\n---\n\n## «Apakah data saya aman?»\n\nYa.\n\n## Apa penyebabnya?\n\nDisk penuh.',
      message: 'Bagian `Apakah data saya aman?` berada sebelum `Apa penyebabnya?`; pindahkan ke sesudahnya.',
      locale: 'id',
      fixed:
        '---\ntype: customer-faq\ntitle: Maaf\nlocale: id\n---\n\n## Apa penyebabnya?\n\nDisk penuh.\n\n## Apakah data saya aman?\n\nYa.',
    },
    'each run of sections on its own': {
      code: `${head}## «Is my data safe?»\n\nYes.\n\n## What caused it?\n\nA disk.\n\n## Photos of the day\n\nThanks.\n\n## «Where do I find updates?»\n\n- Phone.\n\n## When is service back to normal?\n\nOurs.\n`,
      messages: [
        'Section `Is my data safe?` stands before `What caused it?`; move it after that one.',
        'Section `Where do I find updates?` stands before `When is service back to normal?`; move it after that one.',
      ],
      fixed: `${head}## What caused it?\n\nA disk.\n\n## Is my data safe?\n\nYes.\n\n## Photos of the day\n\nThanks.\n\n## When is service back to normal?\n\nOurs.\n\n## Where do I find updates?\n\n- Phone.\n`,
    },
  },
});
