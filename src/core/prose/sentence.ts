import { phrase } from '../locale/phrase.js';
import { type Range, shifted } from '../text/range.js';
import { type ProseText, proseText } from './prose-text.js';

/** What holds a sentence. */
export type SentencePlace = 'paragraph' | 'heading' | 'cell';

/** A sentence as a reader sees it. */
export interface Sentence {
  /** On one line, single spaces, no markup; code and link texts are in it. */
  readonly text: string;
  /** `text` in lower case, made when it is first asked. */
  readonly lower: string;
  readonly range: Range;
  readonly place: SentencePlace;
  /** Whether it stands in a block quote, as messages often do. */
  readonly quoted: boolean;
  /** Stretches of `text` that are code. */
  readonly code: readonly Range[];
  /** What it was read as: the same object between edits of other blocks. */
  readonly read: ReadSentence;
  /** Where a part of `text` stands in the document. */
  rangeOf(start: number, end: number): Range;
}

/** A sentence of a stretch of inline Markdown in the text of a block, wherever the block stands. */
export class ReadSentence {
  readonly text: string;
  /** In the text of the block. */
  readonly range: Range;
  /** Stretches of `text` that are code. */
  readonly code: readonly Range[];
  readonly #prose: ProseText;
  readonly #from: number;
  readonly #offset: number;
  #lower: string | undefined;

  /**
   * The part of `prose` between two places in its text.
   * @param offset Where the stretch begins in the text of the block.
   */
  constructor(prose: ProseText, { start, end }: Range, offset: number) {
    this.#prose = prose;
    this.#from = start;
    this.#offset = offset;
    this.text = prose.text.slice(start, end);
    this.range = this.rangeOf(0, end - start);
    this.code =
      prose.code.length === 0
        ? prose.code
        : prose.code
            .filter((code) => code.start >= start && code.end <= end)
            .map((code) => ({ start: code.start - start, end: code.end - start }));
  }

  /** `text` in lower case. */
  get lower(): string {
    this.#lower ??= this.text.toLowerCase();
    return this.#lower;
  }

  /** Where a part of `text` stands in the text of the block. */
  rangeOf(start: number, end: number): Range {
    const [from, to] = [this.#from + start, this.#from + end];
    const first = this.#prose.offsetOf(from);
    const last = to > from ? this.#prose.offsetOf(to - 1) + 1 : first;
    return { start: this.#offset + first, end: this.#offset + last };
  }
}

/** Ends of sentences: a mark, closing brackets and quotes, and a space before a capital, a digit or an opening. */
const ends = /[.!?…]["'”’)\]]{0,3} (?=["'“‘([]{0,2}[\p{Lu}\p{N}])/gu;
/** What ends with a point and no sentence with it. */
const abbreviation = phrase`(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|approx|no|nr|fig|inc|ltd|mr|mrs|ms|dr|st|a\.m|p\.m|dll|dsb|dst|tsb|mis|hlm|a\.n|s\.d|bpk|sdr|pt|tbk|\p{L})\.$`;

/** The sentences of a stretch of inline Markdown on one line, which begins at an offset. */
export function sentencesOf(source: string, offset: number = 0): ReadSentence[] {
  const prose = proseText(source);
  const { text, code } = prose;
  const found: ReadSentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start) found.push(new ReadSentence(prose, { start, end }, offset));
  };
  ends.lastIndex = 0;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    const { index, 0: mark } = match;
    if (mark[0] === '.' && abbreviation.test(text.slice(Math.max(start, index - 12), index + 1))) continue;
    if (code.some((one) => one.start <= index && index < one.end)) continue;
    const end = index + mark.length - 1;
    close(end);
    start = end + 1;
  }
  close(text.length);
  return found;
}

/** A sentence of a block as one of the document. */
export class PlacedSentence implements Sentence {
  readonly text: string;
  readonly range: Range;
  readonly read: ReadSentence;
  readonly #start: number;
  readonly #about: Pick<Sentence, 'place' | 'quoted'>;

  /** @param start Where the block begins in the document. */
  constructor(read: ReadSentence, start: number, about: Pick<Sentence, 'place' | 'quoted'>) {
    this.text = read.text;
    this.range = shifted(read.range, start);
    this.read = read;
    this.#start = start;
    this.#about = about;
  }

  get lower(): string {
    return this.read.lower;
  }

  get place(): SentencePlace {
    return this.#about.place;
  }

  get quoted(): boolean {
    return this.#about.quoted;
  }

  get code(): readonly Range[] {
    return this.read.code;
  }

  rangeOf(start: number, end: number): Range {
    return shifted(this.read.rangeOf(start, end), this.#start);
  }
}
