import { valueAt } from '../document/front-matter.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import { countNames, type QuantityWords } from '../locale/phrases/impact.js';
import type { Sentence } from '../prose/sentence.js';

/** Whether a sentence says how much or how many; times, lengths, versions and names do not. */
export function tellsQuantity({ text, lower }: Sentence, words: QuantityWords): boolean {
  if (words.words.test(text, lower)) return true;
  return /\d/.test(text) && /\d/.test(lower.replace(words.others, ' '));
}

/** Whether the front matter gives the impact in a figure. */
export function hasImpactFigure({ frontMatter: { data } }: OutlinedDocument): boolean {
  const figures = [...countNames.map((name) => [name]), ['revenue_loss', 'amount']];
  return figures.some((path) => typeof valueAt(data, ['impact', ...path]) === 'number');
}
