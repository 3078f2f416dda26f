import type { CountName, QuantityWords } from '../locale/phrases/impact.js';
import { findPhrases } from '../prose/find-phrases.js';
import type { Sentence } from '../prose/sentence.js';
import type { Range } from '../text/range.js';

/** How many of something a sentence says there were. */
export interface StatedCount {
  readonly value: number;
  /** How exactly: `about` allows for rounding. */
  readonly bound: 'exact' | 'about' | 'at-least' | 'at-most';
  /** The figure. */
  readonly range: Range;
  readonly text: string;
}

/** The times that sentences state a count of the whole, in order; those that tell of a part are left out. */
export function statedCounts(
  sentences: readonly Sentence[],
  name: CountName,
  words: QuantityWords,
): StatedCount[] {
  const { said, label } = words.counts[name];
  const digits = sentences.filter(({ text, lower }) => /\d/.test(text) && !words.partial.test(text, lower));
  const found: StatedCount[] = [];
  for (const { sentence, match } of findPhrases(digits, said)) {
    const count = countOf(sentence, match, words);
    if (count) found.push(count);
  }
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    if (!before || !label.test(before.text)) continue;
    const match = alone.exec(sentence.text);
    const count = match && countOf(sentence, match, words);
    if (count) found.push(count);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** A count that stands alone after its label. */
const alone = /^(?<bound>\p{L}[\p{L} -]{0,20} |[~≈] ?)?(?<n>\d(?:[\d.,]{0,14}\d)?) ?(?<scale>\p{L}{1,12})?/u;

function countOf(
  sentence: Sentence,
  { index, 0: whole, groups = {} }: RegExpExecArray,
  words: QuantityWords,
): StatedCount | null {
  const { n = '', scale: unit = '' } = groups;
  const value = readFigure(n, words);
  if (value === null) return null;
  const scale = words.scales[unit.toLowerCase()];
  const from = whole.indexOf(n);
  const to = scale === undefined ? from + n.length : whole.indexOf(unit, from + n.length) + unit.length;
  const [start, end] = [index + from, index + to];
  return {
    value: Math.round(value * (scale ?? 1)),
    bound: boundOf(groups.bound?.trim() ?? '', scale !== undefined, words),
    range: sentence.rangeOf(start, end),
    text: sentence.text.slice(start, end),
  };
}

/** A number with the language's marks between thousands and before decimals; null where they are others. */
export function readFigure(written: string, { separators }: QuantityWords): number | null {
  const [whole = '', decimals, ...more] = written.split(separators.decimal);
  const groups = whole.split(separators.group);
  const grouped = groups.slice(1).every((group) => group.length === 3);
  if (more.length > 0 || !grouped || !/^\d{1,15}$/.test(groups.join(''))) return null;
  return Number(`${groups.join('')}.${decimals ?? '0'}`);
}

/** A count as the language writes it: `1,200`. */
export function formatCount(count: number, { separators }: QuantityWords): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, separators.group);
}

function boundOf(before: string, scaled: boolean, { bounds }: QuantityWords): StatedCount['bound'] {
  if (bounds.atLeast.test(before)) return 'at-least';
  if (bounds.atMost.test(before)) return 'at-most';
  return scaled || bounds.about.test(before) ? 'about' : 'exact';
}

/** How far a rounded number may be from the exact one, as a share of it. */
const rounding = 0.1;

/** Whether two counts may be of the same thing; rounded ones allow for a tenth. */
export function agree(
  a: Pick<StatedCount, 'value' | 'bound'>,
  b: Pick<StatedCount, 'value' | 'bound'>,
): boolean {
  const slack = a.bound === 'exact' && b.bound === 'exact' ? 0 : rounding * Math.max(a.value, b.value);
  if (Math.abs(a.value - b.value) <= slack) return true;
  return allows(a, b.value) || allows(b, a.value);
}

function allows({ value, bound }: Pick<StatedCount, 'value' | 'bound'>, other: number): boolean {
  return (bound === 'at-least' && other >= value) || (bound === 'at-most' && other <= value);
}

/** A part of a whole, both as written, and its share as it is said to be and as it is. */
export interface StatedShare {
  readonly part: string;
  readonly whole: string;
  readonly stated: string;
  /** The same as `stated` where that is right to its last digit, give or take one. */
  readonly right: string;
  /** The share's figure. */
  readonly range: Range;
}

/** The shares that sentences state, such as "300 of 1,200 customers (25 %)". */
export function* statedShares(sentences: readonly Sentence[], words: QuantityWords): Generator<StatedShare> {
  for (const { sentence, match } of findPhrases(sentences, [words.share])) {
    const { part = '', whole = '', share = '' } = match.groups ?? {};
    const [count, all, percent] = [part, whole, share].map((written) => readFigure(written, words));
    if (count == null || !all || percent == null) continue;
    const digits = share.split(words.separators.decimal)[1]?.length ?? 0;
    const exact = (count / all) * 100;
    const close = Math.abs(exact - percent) <= 10 ** -digits;
    const right = exact.toFixed(digits).replace('.', words.separators.decimal);
    const start = match.index + match[0].lastIndexOf(share);
    yield {
      part,
      whole,
      stated: share,
      right: close ? share : right,
      range: sentence.rangeOf(start, start + share.length),
    };
  }
}
