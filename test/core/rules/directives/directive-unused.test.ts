import { directiveUnused } from '../../../../src/core/rules/directives/directive-unused.js';
import { headingName } from '../../../../src/core/rules/structure/heading-name.js';
import { sectionEmpty } from '../../../../src/core/rules/structure/section-empty.js';
import { testRule } from '../../../support/rule-test.js';

testRule(directiveUnused, {
  beside: [headingName, sectionEmpty],
  accept: {
    'a directive that silences the next line':
      '---\ntype: status-update\ntitle: Checkout is slow\n---\n\n<!-- pulih-disable-next-line section-empty -- filled in by noon -->\n## Next update\n',
    'a directive for the whole file that silences something':
      '---\ntype: status-update\ntitle: Checkout is slow\n---\n\n## Next update\n\n<!-- pulih-disable-file -- archive -->\n',
    'a directive on the line itself':
      '---\ntype: status-update\n---\n\n## Next update <!-- pulih-disable-line section-empty -- soon -->\n',
    'a stretch that is switched on again':
      '---\ntype: status-update\n---\n\n<!-- pulih-disable section-empty -->\n\n## Next update\n\n<!-- pulih-enable section-empty -->\n',
    'unknown rules, which another rule tells':
      '---\ntype: status-update\n---\n\n<!-- pulih-disable-file no-such-rule -->\n',
  },
  reject: {
    'a directive before a section that is written': {
      code: '---\ntype: status-update\ntitle: Checkout is slow\n---\n\n<!-- pulih-disable-next-line «section-empty» -- filled in by noon -->\n## Next update\n\nAt 14:30 on this page.\n',
      message: '`section-empty` finds nothing here; delete it from the directive.',
      fixed:
        '---\ntype: status-update\ntitle: Checkout is slow\n---\n\n## Next update\n\nAt 14:30 on this page.\n',
    },
    'the one rule of two that finds nothing': {
      code: '---\ntype: status-update\ntitle: Checkout is slow\n---\n\n<!-- pulih-disable-next-line section-empty, «heading-name» -- soon -->\n## Next update\n',
      message: '`heading-name` finds nothing here; delete it from the directive.',
      fixed:
        '---\ntype: status-update\ntitle: Checkout is slow\n---\n\n<!-- pulih-disable-next-line section-empty -- soon -->\n## Next update\n',
    },
    'all rules of a directive, one after the other': {
      code: '---\ntype: status-update\ntitle: Checkout is slow\n---\n\nIt is slow.\n\n<!-- pulih-disable-file «section-empty» «heading-name» -->\n\nStill.\n',
      messages: [
        '`section-empty` finds nothing here; delete it from the directive.',
        '`heading-name` finds nothing here; delete it from the directive.',
      ],
      fixed: '---\ntype: status-update\ntitle: Checkout is slow\n---\n\nIt is slow.\n\nStill.\n',
    },
    'a directive that names no rule, at the end of a line': {
      code: '---\ntype: status-update\ntitle: Pembayaran lambat\n---\n\n## Kabar berikutnya «<!-- pulih-disable-line -->»\n\nPukul 14.30 di halaman ini.\n',
      message: 'Arahan ini tidak membungkam apa pun; hapus.',
      locale: 'id',
      fixed:
        '---\ntype: status-update\ntitle: Pembayaran lambat\n---\n\n## Kabar berikutnya\n\nPukul 14.30 di halaman ini.\n',
    },
    'a comment of the front matter': {
      code: '---\ntype: status-update\ntitle: Checkout is slow «# pulih-disable-line»\n---\n\nIt is slow.\n',
      message: 'This directive silences nothing; delete it.',
      fixed: '---\ntype: status-update\ntitle: Checkout is slow\n---\n\nIt is slow.\n',
    },
    'a comment on a line of its own in the front matter': {
      code: '---\ntype: status-update\n«# pulih-disable-file -- archive»\ntitle: Checkout is slow\n---\n\nIt is slow.\n',
      message: 'This directive silences nothing; delete it.',
      fixed: '---\ntype: status-update\ntitle: Checkout is slow\n---\n\nIt is slow.\n',
    },
  },
});
