import { phrasesFor } from '../../locale/phrases/phrases.js';
import { stepPhrases } from '../../locale/phrases/steps.js';
import { hasResult } from '../../procedure/command-kinds.js';
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
  },

  *check(document, { options }) {
    const phrases = phrasesFor(stepPhrases, document);
    if (!phrases) return;
    for (const { concept, steps } of document.procedures()) {
      if (concept === null || !followed.has(concept)) continue;
      const labelled = steps.some(({ expected }) => expected && phrases.labelled.test(expected.text));
      for (const step of steps) {
        const asked = options.everyStep || labelled || step.commands.some(hasResult);
        if (!asked || step.expected) continue;
        yield { range: step.action.range, message: 'unverified', values: { number: step.number } };
      }
    }
  },
});
