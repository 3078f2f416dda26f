import { directiveReason } from '../../../../src/core/rules/directives/directive-reason.js';
import { testRule } from '../../../support/rule-test.js';

testRule(directiveReason, {
  accept: {
    'a document without directives':
      '---\ntype: runbook\ntitle: Restart the queue\n---\n\n## Meaning\n\nThe queue is full.\n',
    'a reason after two dashes':
      '---\ntype: runbook\ntitle: Restart the queue\n---\n\n<!-- pulih-disable-next-line section-empty -- the vendor fills this in -->\n## Escalation\n',
    'a reason in a comment of the front matter':
      '---\ntype: runbook\ntitle: Restart the queue # pulih-disable-file section-order -- our on-call reads it this way\n---\n',
    'the end of a silence, which explains itself':
      '---\ntype: runbook\n---\n\n<!-- pulih-disable section-empty -- moved to the wiki -->\n\n## Rollback\n\n<!-- pulih-enable section-empty -->\n',
    'a directive that is shown as code':
      '---\ntype: runbook\n---\n\n```markdown\n<!-- pulih-disable-file -->\n```\n',
  },
  reject: {
    'each directive without one': {
      code: '---\ntype: runbook\ntitle: Restart the queue\n---\n\n«<!-- pulih-disable-file section-order -->»\n\n## Escalation\n\n«<!-- pulih-disable-next-line section-empty -->»\n### Vendor\n',
      message: 'This directive gives no reason; add ` -- ` and why.',
    },
    'dashes with nothing after them': {
      code: '---\ntype: runbook\ntitle: Restart the queue\n---\n\n## Rollback «<!-- pulih-disable-line section-empty -- -->»\n',
      message: 'This directive gives no reason; add ` -- ` and why.',
    },
    'one in the front matter, in the language of the reader': {
      code: '---\ntype: apology\ntitle: Maaf # ya\n«# pulih-disable-file section-order»\n---\n',
      message: 'Arahan ini tidak memberi alasan; tambahkan ` -- ` dan alasannya.',
      locale: 'id',
    },
  },
});
