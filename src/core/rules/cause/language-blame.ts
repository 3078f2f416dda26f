import { blameWords } from '../../locale/phrases/blame.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { afterPerson, behindPerson, namesIn } from '../../prose/blame.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesWith } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** Who is blamed once tells nothing the next time. */
export const languageBlame = defineRule({
  id: 'language-blame',
  area: 'cause',
  summary: 'Disallow words that blame people, such as "forgot to" or "careless".',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    blame: {
      en: '`{words}` blames a person; say what happened and what made it likely.',
      id: '`{words}` menyalahkan orang; ceritakan apa yang terjadi dan apa yang membuatnya mungkin terjadi.',
    },
  },

  *check(document) {
    const words = phrasesFor(blameWords, document);
    if (!words) return;
    const names = namesIn(document, document.actions());
    for (const sentence of sentencesWith(document, words.hint)) {
      if (sentence.quoted || words.denied.test(sentence.text, sentence.lower)) continue;
      const [fault] = findPhrases([sentence], words.faults);
      const found =
        behindPerson(sentence, words.predicates, { subject: words.subject, names }) ??
        afterPerson(sentence, words.manners, { person: words.person, names }) ??
        fault;
      if (found) yield { range: found.range, message: 'blame', values: { words: found.text } };
    }
  },
});
