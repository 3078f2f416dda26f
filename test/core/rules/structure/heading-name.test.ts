import { headingName } from '../../../../src/core/rules/structure/heading-name.js';
import { testRule } from '../../../support/rule-test.js';

testRule(headingName, {
  accept: {
    'several updates in one document':
      '---\ntype: status-update\ntitle: Tickets\nlocale: en\n---\n\n# Tickets\n\n## Monitoring, 21:20 WIB\n\n### Next update\n\nBy 22:00 WIB.\n\n## Investigating, 19:05 WIB\n\n### What is affected\n\nBuying tickets.\n',
    'usual names in any case':
      '---\ntype: postmortem\ntitle: Checkout was down\n---\n\n## Summary\n\nIt broke.\n\n## lessons learned\n\n- Test.\n',
    'usual names of the language':
      '---\ntype: postmortem\ntitle: Pembayaran terhenti\nlocale: id\n---\n\n## Kronologi\n\n- 10.00 WIB alarm.\n',
    'headings that are about nothing known':
      '---\ntype: postmortem\ntitle: Checkout was down\n---\n\n## A word from Budi\n\nThanks.\n',
    'a joined heading, which no single name replaces':
      '---\ntype: postmortem\ntitle: Checkout was down\nlocale: en\n---\n\n## Summary and timeline\n\nIt broke.\n',
    'bold labels, which are no headings':
      '---\ntype: postmortem\ntitle: Checkout was down\nlocale: en\n---\n\n**Root cause:** a full disk.\n',
  },
  reject: {
    'another word for a known section, and offers the usual one': {
      code: '---\ntype: postmortem\ntitle: Checkout was down\nlocale: en\n---\n\n# Checkout was down\n\n## «Why it happened»\n\nA full disk.\n\n## Summary\n\nIt broke.\n\n### «Overview»\n\nTwo hours.\n',
      messages: [
        'Heading `Why it happened` is usually called `Cause`; rename it so that people find it in every document.',
        'Heading `Overview` is usually called `Summary`; rename it so that people find it in every document.',
      ],
      suggested: [
        [
          'Rename to `Cause`',
          '---\ntype: postmortem\ntitle: Checkout was down\nlocale: en\n---\n\n# Checkout was down\n\n## Cause\n\nA full disk.\n\n## Summary\n\nIt broke.\n\n### Overview\n\nTwo hours.\n',
        ],
        [
          'Rename to `Summary`',
          '---\ntype: postmortem\ntitle: Checkout was down\nlocale: en\n---\n\n# Checkout was down\n\n## Why it happened\n\nA full disk.\n\n## Summary\n\nIt broke.\n\n### Summary\n\nTwo hours.\n',
        ],
      ],
    },
    'an underlined heading in another language than the document': {
      code: '---\ntype: postmortem\ntitle: Pembayaran terhenti\nlocale: id\n---\n\n«Timeline»\n--------\n\n- 10.00 WIB alarm.\n',
      message: 'Judul `Timeline` biasanya disebut `Kronologi`; ganti agar mudah ditemukan di semua dokumen.',
      locale: 'id',
      suggested: [
        [
          'Ganti menjadi `Kronologi`',
          '---\ntype: postmortem\ntitle: Pembayaran terhenti\nlocale: id\n---\n\nKronologi\n--------\n\n- 10.00 WIB alarm.\n',
        ],
      ],
    },
  },
});
