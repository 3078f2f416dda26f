import { frontmatterUnknownKey } from '../../../../src/core/rules/front-matter/frontmatter-unknown-key.js';
import { testRule } from '../../../support/rule-test.js';

testRule(frontmatterUnknownKey, {
  accept: {
    'known keys':
      '---\ntype: postmortem\ntitle: Checkout was down\ntimes: { started: 2023-02-21, resolved: }\n---\n',
    'keys of your own':
      '---\ntype: postmortem\ntitle: Checkout was down\nteam: payments\njira: PAY-17\n---\n',
    'a near one that is allowed': {
      code: '---\ntype: postmortem\ntitle: Checkout was down\nservice: checkout\n---\n',
      options: { allow: ['service'] },
    },
    'a near one beside the key it resembles':
      '---\ntype: postmortem\ntitle: Checkout was down\nowner: Sari\nowners: [Sari, Budi]\n---\n',
  },
  reject: {
    'a misspelt key, and offers the right one': {
      code: '---\ntype: postmortem\ntitle: Checkout was down\n«serverity»: sev2\n---\n',
      message: 'Unknown key `serverity`. Did you mean `severity`?',
      suggested: [
        ['Rename to `severity`', '---\ntype: postmortem\ntitle: Checkout was down\nseverity: sev2\n---\n'],
      ],
    },
    'two of them, one in a mapping': {
      code: '---\ntype: postmortem\ntitle: Pembayaran terhenti\ntimes:\n  «startd»: 2023-02-21T10:00:00+07:00\n  «resolve»: 2023-02-21T12:00:00+07:00\n---\n',
      messages: [
        'Kunci `startd` tidak dikenal. Maksudnya `started`?',
        'Kunci `resolve` tidak dikenal. Maksudnya `resolved`?',
      ],
      locale: 'id',
      suggested: [
        [
          'Ganti menjadi `started`',
          '---\ntype: postmortem\ntitle: Pembayaran terhenti\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  resolve: 2023-02-21T12:00:00+07:00\n---\n',
        ],
        [
          'Ganti menjadi `resolved`',
          '---\ntype: postmortem\ntitle: Pembayaran terhenti\ntimes:\n  startd: 2023-02-21T10:00:00+07:00\n  resolved: 2023-02-21T12:00:00+07:00\n---\n',
        ],
      ],
    },
  },
});
