import type { QuantityWords } from '../locale/phrases/impact.js';
import { type FoundPhrase, findPhrases } from '../prose/find-phrases.js';
import type { Sentence } from '../prose/sentence.js';
import { tellsQuantity } from './quantities.js';

/** Groups such as "some users" that were harmed, where neither their sentence nor the next says how many. */
export function vagueGroups(sentences: readonly Sentence[], words: QuantityWords): FoundPhrase[] {
  const isCounted = (index: number): boolean => {
    const sentence = sentences[index];
    return sentence !== undefined && tellsQuantity(sentence, words);
  };
  const open = sentences.filter(
    ({ text, lower }, index) =>
      !text.endsWith(':') && words.harm.test(text, lower) && !isCounted(index) && !isCounted(index + 1),
  );
  return [...findPhrases(open, words.vague)];
}
