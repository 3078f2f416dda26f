import { sectionAround } from '../../document/find-sections.js';
import { conceptsOf } from '../../document/section.js';
import { blameWords } from '../../locale/phrases/blame.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { findPhrases } from '../../prose/find-phrases.js';
import { sentencesWith } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** What did not happen explains nothing; why it made sense to do otherwise does. */
export const languageCounterfactual = defineRule({
  id: 'language-counterfactual',
  area: 'cause',
  summary: 'Disallow "should have" and the like outside the lessons.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'info' },
  weight: 'form',
  fixable: false,
  options: {
    allow_in: {
      type: 'strings',
      default: ['lessons', 'went-well', 'went-badly', 'lucky', 'evaluation', 'actions'],
      description: 'Ids of the sections where it is fine.',
    },
  },
  messages: {
    counterfactual: {
      en: '`{words}` tells what did not happen; tell what did and why it made sense, and move the wish to the lessons.',
      id: '`{words}` menceritakan yang tidak terjadi; ceritakan yang terjadi dan mengapa itu masuk akal, lalu pindahkan harapannya ke pelajaran.',
    },
  },

  *check(document, { options }) {
    const words = phrasesFor(blameWords, document);
    if (!words) return;
    const sentences = sentencesWith(document, words.wish).filter(
      ({ place, quoted }) => place !== 'heading' && !quoted,
    );
    for (const { range, text } of findPhrases(sentences, words.counterfactuals)) {
      const allowed = sectionAround(document, range, (section) =>
        conceptsOf(section).some((concept) => options.allow_in.includes(concept)),
      );
      if (!allowed) yield { range, message: 'counterfactual', values: { words: text } };
    }
  },
});
