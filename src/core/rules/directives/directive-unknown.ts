import { nearest } from '../../text/near.js';
import { defineRule } from '../rule.js';

/** A directive that names no rule silences nothing, and nobody notices. */
export const directiveUnknown = defineRule({
  id: 'directive-unknown',
  area: 'directives',
  summary: 'Disallow directives that name rules which do not exist.',
  types: 'all',
  severity: { minimal: 'warning', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    near: {
      en: 'Unknown rule `{rule}`. Did you mean `{near}`?',
      id: 'Aturan `{rule}` tidak dikenal. Maksudnya `{near}`?',
    },
    unknown: {
      en: 'Unknown rule `{rule}`; remove it. `pulih rules` lists those that exist.',
      id: 'Aturan `{rule}` tidak dikenal; hapus. `pulih rules` menampilkan yang ada.',
    },
    change: { en: 'Change to `{near}`', id: 'Ganti menjadi `{near}`' },
  },

  *check(document, { ruleIds, say }) {
    const directives = document.directives();
    if (directives.length === 0) return;
    const known = ruleIds();
    for (const { rules } of directives) {
      for (const { id, range } of rules) {
        if (known.has(id)) continue;
        const near = nearest(id, known);
        if (near === null) yield { range, message: 'unknown', values: { rule: id } };
        else {
          const suggestions = [{ title: say('change', { near }), fix: () => [{ range, text: near }] }];
          yield { range, message: 'near', values: { rule: id, near }, suggestions };
        }
      }
    }
  },
});
