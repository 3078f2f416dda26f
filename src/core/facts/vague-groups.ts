import type { QuantityWords } from '../locale/phrases/impact.js';
import { type FoundPhrase, findPhrases } from '../prose/find-phrases.js';
import type { Sentence } from '../prose/sentence.js';
import { tellsQuantity } from './quantities.js';

/** Groups such as "some users" that were harmed, where neither their sentence nor the next says how many. */
export function vagueGroups(sentences: readonly Sentence[], words: QuantityWords): FoundPhrase[] {
  const counted = sentences.map((sentence) => tellsQuantity(sentence, words));
  const open = sentences.filter(
    ({ text, lower }, index) =>
      !counted[index] && !counted[index + 1] && words.harm.test(text, lower) && !text.endsWith(':'),
  );
  return [...findPhrases(open, words.vague)];
}
