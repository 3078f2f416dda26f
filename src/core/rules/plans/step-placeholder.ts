import { explainedIn } from '../../procedure/explained.js';
import { standInsOf } from '../../procedure/stand-ins.js';
import { defineRule } from '../rule.js';

/** Whoever is woken at night does not know what to put there. */
export const stepPlaceholder = defineRule({
  id: 'step-placeholder',
  area: 'plans',
  summary: 'Require an explanation of every placeholder and variable in a command.',
  types: ['runbook', 'backup-plan'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Placeholders and variables that everybody knows, as written, such as `$AWS_PROFILE`.',
    },
  },
  messages: {
    placeholder: {
      en: 'Nothing says what to put for `{name}`; say where to find it.',
      id: 'Tidak disebutkan apa isi `{name}`; tulis di mana mencarinya.',
    },
    variable: {
      en: '`{name}` is set nowhere in this document; say how to set it.',
      id: '`{name}` tidak diisi di mana pun dalam dokumen ini; tulis cara mengisinya.',
    },
  },

  *check(document, { options }) {
    const standIns = document.commands().flatMap((command) => standInsOf(command, document.parsed));
    if (standIns.length === 0) return;
    const isExplained = explainedIn(document);
    const told = new Set<string>(options.allow);
    for (const standIn of standIns) {
      if (told.has(standIn.text) || isExplained(standIn)) continue;
      told.add(standIn.text);
      yield { range: standIn.range, message: standIn.kind, values: { name: standIn.text } };
    }
  },
});
