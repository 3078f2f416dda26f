import type { IncidentDocument } from '../../incident/incident-document.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { stepPhrases } from '../../locale/phrases/steps.js';
import { hasResult } from '../../procedure/command-kinds.js';
import type { Step } from '../../procedure/step.js';
import type { Edit } from '../../text/edit.js';
import { lineBreakOf } from '../../text/line-break.js';
import { defineRule } from '../rule.js';

/** Sections whose numbered lists are steps that somebody follows. */
const followed: ReadonlySet<string> = new Set(['procedure', 'diagnosis', 'rollback', 'data-backup']);

/** A step that does not say what to see afterwards is followed by hope. */
export const stepUnverified = defineRule({
  id: 'step-unverified',
  area: 'plans',
  summary: 'Require an expected result in every step of a procedure.',
  types: ['runbook', 'backup-plan'],
  severity: { minimal: 'off', standard: 'off', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    everyStep: {
      type: 'boolean',
      default: false,
      description:
        'Ask of every numbered step, not only of those that run a command or stand beside one that says what to expect.',
    },
  },
  messages: {
    unverified: {
      en: 'Step {number} does not say what to expect; add `Expected: …`.',
      id: 'Langkah {number} tidak menyebutkan hasilnya; tambahkan `Hasil yang diharapkan: …`.',
    },
    add: { en: 'Add `Expected: …`', id: 'Tambahkan `Hasil yang diharapkan: …`' },
  },

  *check(document, { options, say }) {
    const phrases = phrasesFor(stepPhrases, document);
    if (!phrases) return;
    for (const { concept, steps } of document.procedures()) {
      if (concept === null || !followed.has(concept)) continue;
      const labelled = steps.some(({ expected }) => expected && phrases.labelled.test(expected.text));
      for (const step of steps) {
        const asked = options.everyStep || labelled || step.commands.some(hasResult);
        if (!asked || step.expected) continue;
        yield {
          range: step.action.range,
          message: 'unverified',
          values: { number: step.number },
          suggestions: [{ title: say('add'), fix: () => [lineAfter(document, step, phrases.expectation)] }],
        };
      }
    }
  },
});

/** The edit that writes a line behind all that belongs to a step; as an item, where the step is one. */
function lineAfter({ parsed }: IncidentDocument, { range, action }: Step, label: string): Edit {
  const { text, lines } = parsed;
  const at = range.start + text.slice(range.start, range.end).trimEnd().length;
  const eol = lineBreakOf(text);
  const indent = action.range.start - lines.startOf(lines.lineAt(action.range.start));
  const listed = text[range.start] !== '#';
  const before = listed ? `${eol}${' '.repeat(indent)}- ` : `${eol}${eol}`;
  return { range: { start: at, end: at }, text: `${before}${label}: TBD` };
}
