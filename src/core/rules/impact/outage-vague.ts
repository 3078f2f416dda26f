import { valueAt } from '../../document/front-matter.js';
import { formatCount } from '../../facts/stated-counts.js';
import { vagueGroups } from '../../facts/vague-groups.js';
import { quantityWords } from '../../locale/phrases/impact.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { sentencesAbout } from '../../prose/prose.js';
import { defineRule } from '../rule.js';

/** "Some users" reads as "few" to those who write it and as "me" to those who were hit. */
export const outageVague = defineRule({
  id: 'outage-vague',
  area: 'impact',
  summary: 'Disallow "some users" and the like where nothing around it says how many.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    sections: {
      type: 'strings',
      default: ['summary', 'impact', 'business-impact'],
      description: 'Ids of the sections that must say how many.',
    },
  },
  messages: {
    vague: {
      en: '`{words}` does not say how many; give a number or a share, estimated if need be.',
      id: '`{words}` tidak menyebut berapa; tulis jumlah atau persentasenya, boleh perkiraan.',
    },
    known: {
      en: '`{words}` does not say how many; `customers_affected` says {count}.',
      id: '`{words}` tidak menyebut berapa; `customers_affected` menyebut {count}.',
    },
    replace: { en: 'Add the number: {count}', id: 'Tambahkan jumlahnya: {count}' },
  },

  *check(document, { options, say }) {
    const words = phrasesFor(quantityWords, document);
    if (!words) return;
    const affected = valueAt(document.frontMatter.data, ['impact', 'customers_affected']);
    const known = typeof affected === 'number' && affected > 0 ? formatCount(affected, words) : null;
    const sentences = sentencesAbout(document, ...options.sections);
    for (const { range, text } of vagueGroups(sentences, words)) {
      yield {
        range,
        message: known ? 'known' : 'vague',
        values: { words: text, ...(known && { count: known }) },
        ...(known && {
          suggestions: [
            {
              title: say('replace', { count: known }),
              fix: () => [{ range: { start: range.end, end: range.end }, text: ` (${known})` }],
            },
          ],
        }),
      };
    }
  },
});
