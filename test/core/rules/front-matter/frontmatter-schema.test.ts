import { frontmatterSchema } from '../../../../src/core/rules/front-matter/frontmatter-schema.js';
import { testRule } from '../../../support/rule-test.js';

const whole = 'owner: Sari\nreviewed: 2023-03-01\n';

testRule(frontmatterSchema, {
  accept: {
    'all that a runbook needs': `---\ntype: runbook\ntitle: Restart the queue\n${whole}---\n`,
    'keys of your own': `---\ntype: runbook\ntitle: Restart the queue\nteam: payments\n${whole}---\n`,
    'keys without values that nothing demands': `---\ntype: runbook\ntitle: Restart\nalert:\nservices:\n${whole}---\n`,
    'YAML that cannot be read, which another rule tells': '---\ntype: runbook\nservices: [queue\n---\n',
    'a resolved update, which promises no other':
      '---\ntype: status-update\ntitle: Pembayaran normal lagi\nat: 2023-02-21T12:00:00+07:00\nstate: resolved\n---\n',
  },
  reject: {
    'a value of no known kind, with the one that it nearly is': {
      code: `---\ntype: runbook\ntitle: Restart the queue\nseverity: «sev11»\n${whole}---\n`,
      message: '`severity` is `sev11`; write one of `sev1`, `sev2`, `sev3`, `sev4`. Did you mean `sev1`?',
    },
    'a value that is right but for its case, and repairs it': {
      code: `---\ntype: runbook\ntitle: Restart the queue\nstatus: «Final»\n${whole}---\n`,
      message: '`status` is `Final`; write one of `draft`, `in-review`, `final`. Did you mean `final`?',
      fixed: `---\ntype: runbook\ntitle: Restart the queue\nstatus: final\n${whole}---\n`,
    },
    'a missing key, at the opening fence': {
      code: `«---»\ntype: runbook\n${whole}---\n`,
      message: 'Key `title` is missing; add it.',
    },
    'a list that should be one, deep in a mapping': {
      code: '---\ntype: postmortem\ntitle: Checkout was down\nseverity: sev2\nimpact:\n  customers_affected: «many»\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  resolved: 2023-02-21T12:00:00+07:00\n---\n',
      message: '`impact.customers_affected` is `many`; write a whole number.',
    },
    'a fact that is still to be given, as a hint in a draft': {
      code: '---\ntype: postmortem\ntitle: Checkout was down\nstatus: draft\nseverity: sev2\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  «resolved»:\n---\n',
      message: '`times.resolved` has no value; fill it in.',
      severity: 'info',
    },
    'the same in review, as a warning': {
      code: '---\ntype: postmortem\ntitle: Pembayaran terhenti\nstatus: in-review\n«severity»:\ntimes:\n  started: 2023-02-21T10:00:00+07:00\n  resolved: 2023-02-21T12:00:00+07:00\n---\n',
      message: '`severity` belum bernilai; isilah.',
      severity: 'warning',
      locale: 'id',
    },
    'the same in a final document, as an error': {
      code: '---\ntype: apology\ntitle: Maaf atas gangguan kemarin\nstatus: final\nlocale: «Bahasa Indonesia»\n---\n',
      message:
        '`locale` berisi `Bahasa Indonesia`, bentuknya tidak sesuai `^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$`.',
      locale: 'id',
    },
    'front matter that is not there, and starts it': {
      code: '«# Restart the queue»\n\nThe queue is full.\n',
      messages: [
        'Front matter is missing; start the document with `type: runbook` and its facts between `---` lines.',
      ],
      flagType: 'runbook',
      fixed:
        '---\ntype: runbook\ntitle: Restart the queue\n---\n\n# Restart the queue\n\nThe queue is full.\n',
    },
  },
});
