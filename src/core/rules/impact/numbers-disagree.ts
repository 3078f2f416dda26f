import { figureOf, impactSentences } from '../../facts/impact-counts.js';
import {
  agree,
  formatCount,
  type StatedCount,
  statedCounts,
  statedShares,
} from '../../facts/stated-counts.js';
import { countNames, quantityWords } from '../../locale/phrases/impact.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { defineRule } from '../rule.js';

/** Two answers to "how many" make readers doubt both, and everything else. */
export const numbersDisagree = defineRule({
  id: 'numbers-disagree',
  area: 'impact',
  summary: 'Disallow the same quantity stated differently in front matter, summary and impact.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    differs: {
      en: '{here} here, but {there} elsewhere for the same thing (`{name}`); correct the one that is wrong.',
      id: 'Di sini {here}, tetapi di tempat lain {there} untuk hal yang sama (`{name}`); perbaiki yang keliru.',
    },
    share: {
      en: '{part} of {whole} is {right} %, not {stated} %; correct the one that is wrong.',
      id: '{part} dari {whole} adalah {right} %, bukan {stated} %; perbaiki yang keliru.',
    },
    other: { en: 'The other number is here.', id: 'Angka yang lain ada di sini.' },
    write: { en: 'Write {count} here', id: 'Tulis {count} di sini' },
    keep: { en: 'Change `{name}` to {count}', id: 'Ubah `{name}` menjadi {count}' },
  },

  *check(document, { say }) {
    const words = phrasesFor(quantityWords, document);
    if (!words) return;
    const told = impactSentences(document);
    for (const name of countNames) {
      const stated = figureOf(document, name);
      const counts = statedCounts(told, name, words);
      const [reference, others] = stated ? [stated, counts] : [counts[0], counts.slice(1)];
      for (const count of reference ? doubtful(reference, others) : []) {
        const [here, there] = [count.text, formatCount(reference!.value, words)];
        yield {
          range: count.range,
          message: 'differs',
          values: { name, here, there },
          related: [{ range: reference!.range, message: say('other') }],
          suggestions: [
            { title: say('write', { count: there }), fix: () => [{ range: count.range, text: there }] },
            ...(stated && count.bound === 'exact'
              ? [
                  {
                    title: say('keep', { name, count: count.value }),
                    fix: () => [{ range: stated.range, text: String(count.value) }],
                  },
                ]
              : []),
          ],
        };
      }
    }
    for (const { part, whole, stated, right, range } of statedShares(told, words)) {
      if (right === stated) continue;
      yield {
        range,
        message: 'share',
        values: { part, whole, right, stated },
        suggestions: [{ title: say('write', { count: right }), fix: () => [{ range, text: right }] }],
      };
    }
  },
});

/** The counts that cannot be of the same thing. A smaller one may be of a part, where the whole or all its parts are told. */
function doubtful(reference: StatedCount, counts: readonly StatedCount[]): StatedCount[] {
  const smaller = counts.filter(({ value }) => value < reference.value);
  const whole = smaller.reduce((sum, { value }) => sum + value, 0);
  const parts =
    counts.some((count) => agree(reference, count)) || agree(reference, { value: whole, bound: 'exact' });
  return counts.filter(
    (count) => !agree(reference, count) && !(count.value < reference.value && (parts || smaller.length > 1)),
  );
}
