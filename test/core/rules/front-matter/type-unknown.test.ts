import { typeUnknown } from '../../../../src/core/rules/front-matter/type-unknown.js';
import { testRule } from '../../../support/rule-test.js';

testRule(typeUnknown, {
  accept: {
    'a known type': '---\ntype: customer-faq\ntitle: Questions\n---\n',
    'no type, where it was given': { code: '---\ntitle: Questions\n---\n', flagType: 'customer-faq' },
  },
  reject: {
    'a type that nearly is one, and offers it': {
      code: '---\ntitle: Checkout was down\ntype: «post-mortem»\n---\n',
      message: 'Unknown document type `post-mortem`. Did you mean `postmortem`?',
      suggested: [['Change to `postmortem`', '---\ntitle: Checkout was down\ntype: postmortem\n---\n']],
    },
    'a slip inside quotes': {
      code: '---\ntype: «"Runbok"»\ntitle: Antrean penuh\n---\n',
      message: 'Jenis dokumen `Runbok` tidak dikenal. Maksudnya `runbook`?',
      locale: 'id',
      suggested: [['Ganti menjadi `runbook`', '---\ntype: runbook\ntitle: Antrean penuh\n---\n']],
    },
    'a foreign type, where the file is one of ours': {
      code: '---\ntype: «blog»\ntitle: Checkout was down\n---\n',
      message:
        'Unknown document type `blog`; known are postmortem, backup-plan, runbook, apology, status-update, customer-faq.',
      flagType: 'postmortem',
    },
  },
});
