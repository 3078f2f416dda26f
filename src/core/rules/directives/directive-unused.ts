import { defineRule } from '../rule.js';

/** A directive that silences nothing hides the next real finding. */
export const directiveUnused = defineRule({
  id: 'directive-unused',
  area: 'directives',
  summary: 'Disallow directives that silence nothing.',
  types: 'all',
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: true,
  options: {},
  messages: {
    unused: {
      en: 'This directive silences nothing; delete it.',
      id: 'Arahan ini tidak membungkam apa pun; hapus.',
    },
    rule: {
      en: '`{rule}` finds nothing here; delete it from the directive.',
      id: '`{rule}` tidak menemukan apa pun di sini; hapus dari arahan.',
    },
  },
  phase: 'after',

  *check(_document, { unusedDirectives, ruleIds }) {
    for (const { rule, range, removal } of unusedDirectives) {
      const fix = () => [{ range: removal, text: '' }];
      if (rule === '*') yield { range, message: 'unused', fix };
      else if (ruleIds.has(rule)) yield { range, message: 'rule', values: { rule }, fix };
    }
  },
});
