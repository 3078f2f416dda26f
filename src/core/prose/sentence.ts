import type { Range } from '../text/range.js';
import { type ProseText, proseText } from './prose-text.js';

/** What holds a sentence. */
export type SentencePlace = 'paragraph' | 'heading' | 'cell';

/** A sentence as a reader sees it. */
export interface Sentence {
  /** On one line, single spaces, no markup; code and link texts are in it. */
  readonly text: string;
  readonly range: Range;
  readonly place: SentencePlace;
  /** Whether it stands in a block quote, as messages often do. */
  readonly quoted: boolean;
  /** Stretches of `text` that are code. */
  readonly code: readonly Range[];
  /** Where a part of `text` stands in the document. */
  readonly rangeOf: (start: number, end: number) => Range;
}

/** Ends of sentences: a mark, closing brackets and quotes, and a space before a capital, a digit or an opening. */
const ends = /[.!?…]["'”’)\]]{0,3} (?=["'“‘([]{0,2}[\p{Lu}\p{N}])/gu;
/** What ends with a point and no sentence with it. */
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|no|nr|fig|inc|ltd|mr|mrs|ms|dr|st|a\.m|p\.m|dll|dsb|dst|tsb|mis|hlm|a\.n|s\.d|bpk|sdr|pt|tbk|\p{L})\.$/iu;

/** The sentences of a stretch of inline Markdown on one line, with offsets in the stretch. */
export function sentencesOf(
  source: string,
  about: { readonly place: SentencePlace; readonly quoted: boolean },
): Sentence[] {
  const prose = proseText(source);
  const found: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) found.push(new ProseSentence(prose, { start, end }, about));
  };
  for (const { index, 0: mark } of prose.text.matchAll(ends)) {
    const end = index + mark.length - 1;
    if (mark[0] === '.' && abbreviation.test(prose.text.slice(Math.max(start, index - 12), index + 1)))
      continue;
    if (prose.code.some((code) => code.start <= index && index < code.end)) continue;
    close(end);
    start = end + 1;
  }
  close(prose.text.length);
  return found;
}

class ProseSentence implements Sentence {
  readonly text: string;
  readonly range: Range;
  readonly place: SentencePlace;
  readonly quoted: boolean;
  readonly code: readonly Range[];
  readonly #prose: ProseText;
  readonly #start: number;

  constructor(
    prose: ProseText,
    { start, end }: Range,
    { place, quoted }: { readonly place: SentencePlace; readonly quoted: boolean },
  ) {
    this.#prose = prose;
    this.#start = start;
    this.text = prose.text.slice(start, end);
    this.place = place;
    this.quoted = quoted;
    this.range = this.rangeOf(0, end - start);
    this.code =
      prose.code.length === 0
        ? prose.code
        : prose.code
            .filter((code) => code.start >= start && code.end <= end)
            .map((code) => ({ start: code.start - start, end: code.end - start }));
  }

  readonly rangeOf = (start: number, end: number): Range => {
    const first = this.#prose.offsetOf(this.#start + start);
    return { start: first, end: end > start ? this.#prose.offsetOf(this.#start + end - 1) + 1 : first };
  };
}
