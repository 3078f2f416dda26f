import { lazy } from '../../lazy.js';
import { type ExcusePhrase, excusePhrases } from '../../locale/phrases/excuses.js';
import { ownershipPhrases } from '../../locale/phrases/ownership.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { findPhrases } from '../../prose/find-phrases.js';
import type { Sentence } from '../../prose/sentence.js';
import { apologySentences, isApology } from '../../recovery/apology-text.js';
import { defineRule } from '../rule.js';

/** Customers chose you, not your supplier: an explanation is fine, an excuse undoes the apology. */
export const apologyBlamesOthers = defineRule({
  id: 'apology-blames-others',
  area: 'apology',
  summary: 'Disallow suppliers, customers or circumstances as the excuse in an apology.',
  types: ['apology', 'postmortem', 'status-update', 'customer-faq'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    allow: { type: 'strings', default: [], description: 'Phrases that are fine, as they are written.' },
  },
  messages: {
    supplier: {
      en: '`{text}` puts the fault on somebody else; say what you did about it, and that it is yours.',
      id: '`{text}` melempar kesalahan ke pihak lain; sebutkan bagian Anda dan akui tanggung jawabnya.',
    },
    customer: {
      en: '`{text}` puts the fault on the customer; say what you did not make clear or safe enough.',
      id: '`{text}` melempar kesalahan ke pelanggan; sebutkan apa yang belum Anda buat jelas atau aman.',
    },
    circumstances: {
      en: '`{text}` hides behind circumstances; say how you were prepared for them, and that it is yours.',
      id: '`{text}` berlindung di balik keadaan; sebutkan persiapan Anda dan akui tanggung jawabnya.',
    },
    unowned: {
      en: '`{text}` is the only one named, and nowhere do you say that it was yours; add that.',
      id: '`{text}` satu-satunya yang disebut, dan tidak ada pengakuan bahwa ini tanggung jawab Anda; tambahkan.',
    },
    own: { en: 'Add a sentence that owns it', id: 'Tambahkan kalimat yang mengakuinya' },
  },

  *check(document, { options, say }) {
    const phrases = phrasesFor(excusePhrases, document);
    const owning = phrasesFor(ownershipPhrases, document);
    if (!phrases || !owning) return;
    // A title such as "Our responsibility" promises what the text must keep.
    const sentences = apologySentences(document).filter(({ place }) => place !== 'heading');
    const owns = (sentence: Sentence | undefined): boolean =>
      sentence !== undefined && owning.some((pattern) => pattern.test(sentence.text));
    // While it lasts, customers may well hear whose failure it is; in an apology they must hear whose job it was.
    const owned = lazy(() => !isApology(document) || sentences.some(owns));
    const byPattern = new Map(phrases.patterns.map((phrase) => [phrase.pattern, phrase]));
    for (const { pattern, sentence, range, text } of findPhrases(sentences, [...byPattern.keys()])) {
      const { blamed, weight } = byPattern.get(pattern) as ExcusePhrase;
      if (options.allow.some((phrase) => text.toLowerCase().includes(phrase.toLowerCase()))) continue;
      const index = sentences.indexOf(sentence);
      const beside = [index - 1, index, index + 1].some((at) => owns(sentences[at]));
      if (weight === 'cause' ? owned() : beside) continue;
      const { end } = sentence.range;
      const edit = { range: { start: end, end }, text: ` ${phrases.owning}` };
      yield {
        range,
        message: weight === 'cause' ? 'unowned' : blamed,
        values: { text },
        suggestions: [{ title: say('own'), fix: () => [edit] }],
      };
    }
  },
});
