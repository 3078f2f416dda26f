import { directiveUnknown } from '../../../../src/core/rules/directives/directive-unknown.js';
import { allRules } from '../../../../src/core/rules/index.js';
import { testRule } from '../../../support/rule-test.js';

testRule(directiveUnknown, {
  beside: allRules.filter((rule) => rule !== directiveUnknown),
  accept: {
    'rules that exist':
      '---\ntype: apology\ntitle: We are sorry\n---\n\n<!-- pulih-disable-file section-order, section-missing -- a short note -->\n',
    'a directive that names no rule': '---\ntype: apology\n---\n\n<!-- pulih-disable-file -- archive -->\n',
    'words after the dashes, which are the reason':
      '---\ntype: apology\n---\n\n<!-- pulih-disable-file section-order -- section-odrer was our old name -->\n',
  },
  reject: {
    'a name that nearly is one, and offers it': {
      code: '---\ntype: apology\ntitle: We are sorry\n---\n\n<!-- pulih-disable-file «section-odrer» -- a short note -->\n',
      message: 'Unknown rule `section-odrer`. Did you mean `section-order`?',
      suggested: [
        [
          'Change to `section-order`',
          '---\ntype: apology\ntitle: We are sorry\n---\n\n<!-- pulih-disable-file section-order -- a short note -->\n',
        ],
      ],
    },
    'one name among several, also in the front matter': {
      code: '---\ntype: apology\ntitle: Maaf # pulih-disable-file section-empty «no-such-rule» -- singkat saja\n---\n\nKami menyesal.\n\n<!-- pulih-enable «bahasa-baku» -->\n',
      messages: [
        'Aturan `no-such-rule` tidak dikenal; hapus. `pulih rules` menampilkan yang ada.',
        'Aturan `bahasa-baku` tidak dikenal; hapus. `pulih rules` menampilkan yang ada.',
      ],
      locale: 'id',
    },
  },
});
