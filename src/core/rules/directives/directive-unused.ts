import type { Edit } from '../../text/edit.js';
import type { Place } from '../../workspace/place.js';
import { defineRule, type MessageValues, type RuleContext } from '../rule.js';

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

  *check(_document, context) {
    for (const { place, ...finding } of unused(context))
      yield { ...finding, range: { start: place.start, end: place.end } };
  },
  // Whether one that names a rule across documents is of use is known only when all documents are.
  across: (_entry, _workspace, context) => unused(context),
});

interface Unused {
  readonly place: Place;
  readonly message: 'unused' | 'rule';
  readonly values: MessageValues;
  readonly fix: () => readonly Edit[];
}

function unused({
  unusedDirectives,
  ruleIds,
}: Pick<RuleContext<unknown>, 'unusedDirectives' | 'ruleIds'>): Unused[] {
  const known = unusedDirectives.length > 0 ? ruleIds() : new Set<string>();
  return unusedDirectives
    .filter(({ rule }) => rule === '*' || known.has(rule))
    .map(({ rule, place, removal }) => ({
      place,
      message: rule === '*' ? 'unused' : 'rule',
      values: { rule },
      fix: () => [{ range: removal, text: '' }],
    }));
}
