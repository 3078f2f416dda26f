import { blameWords } from '../../locale/phrases/blame.js';
import { causeWords } from '../../locale/phrases/cause.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { behindPerson, namedAfter, namesIn } from '../../prose/blame.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesAbout } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** "Human error" ends the search where it should begin: the next person meets the same conditions. */
export const causePerson = defineRule({
  id: 'cause-person',
  area: 'cause',
  summary: 'Disallow a person, a role or "human error" as the cause.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'Words that are fine, such as `human error` where your register demands that category.',
    },
  },
  messages: {
    person: {
      en: '`{words}` makes a person the cause; tell what let it happen: what was missing, unclear or too easy to get wrong.',
      id: '`{words}` menjadikan orang sebagai penyebab; ceritakan yang memungkinkannya terjadi: apa yang belum ada, kurang jelas, atau mudah keliru.',
    },
  },

  *check(document, { options }) {
    const [words, blame] = [phrasesFor(causeWords, document), phrasesFor(blameWords, document)];
    if (!words || !blame) return;
    const sentences = sentencesAbout(document, 'cause', 'trigger', 'contributing-factors', 'summary').filter(
      ({ quoted }) => !quoted,
    );
    const who = { subject: blame.subject, names: namesIn(document, document.actions()) };
    const allowed = new Set(options.allow.map((phrase) => phrase.toLowerCase()));
    for (const sentence of sentences) {
      const [phrase] = findPhrases([sentence], words.person);
      const found =
        phrase ?? behindPerson(sentence, words.slips, who) ?? namedAfter(sentence, words.by, who.names);
      if (!found || allowed.has(found.text.toLowerCase())) continue;
      if (words.denied.test(sentence.text.slice(0, sentence.text.indexOf(found.text)))) continue;
      yield { range: found.range, message: 'person', values: { words: found.text } };
    }
  },
});
