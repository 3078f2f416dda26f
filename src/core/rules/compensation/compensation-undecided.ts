import { compensationWords } from '../../locale/phrases/compensation.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesIn } from '../../prose/prose.js';
import { compensationSections } from '../../recovery/compensation.js';
import { defineRule } from '../rule.js';

/** "We are looking into it" is what customers remember as nothing. */
export const compensationUndecided = defineRule({
  id: 'compensation-undecided',
  area: 'compensation',
  summary: 'Require a decision on compensation: something, or nothing and why.',
  types: ['postmortem', 'apology'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    undecided: {
      en: '`{text}` leaves compensation open; decide what customers get, or say `None, because …`.',
      id: '`{text}` membiarkan kompensasi menggantung; putuskan apa yang diterima pelanggan, atau tulis `Tidak ada, karena …`.',
    },
    none: { en: 'Say that there is none, and why', id: 'Nyatakan tidak ada, beserta alasannya' },
    some: { en: 'Say what customers get', id: 'Nyatakan apa yang diterima pelanggan' },
  },

  *check(document, { say }) {
    const words = phrasesFor(compensationWords, document);
    if (!words) return;
    for (const section of compensationSections(document)) {
      const sentences = sentencesIn(document, section.content);
      for (const { range, text, sentence } of findPhrases(sentences, words.undecided)) {
        const write = (title: 'none' | 'some', instead: string) => ({
          title: say(title),
          fix: () => [{ range: sentence.range, text: instead }],
        });
        yield {
          range,
          message: 'undecided',
          values: { text },
          suggestions: [
            write('some', Object.values(words.lines).join('; ')),
            write('none', words.noneBecause),
          ],
        };
      }
    }
  },
});
