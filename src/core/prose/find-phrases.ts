import type { Pattern } from '../locale/phrase.js';
import type { Range } from '../text/range.js';
import type { Sentence } from './sentence.js';

/** A phrase that was found. */
export interface FoundPhrase {
  readonly sentence: Sentence;
  /** Where it stands in the document. */
  readonly range: Range;
  /** As a reader sees it. */
  readonly text: string;
  readonly match: RegExpExecArray;
  /** The pattern that matched. */
  readonly pattern: Pattern;
}

/**
 * The places where patterns match in sentences, in order. A pattern sees one sentence on one line with single spaces;
 * its group `mark`, where it has one, is what is marked. Matches inside code do not count.
 */
export function* findPhrases(
  sentences: Iterable<Sentence>,
  patterns: readonly Pattern[],
): Generator<FoundPhrase> {
  for (const sentence of sentences) {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence.text, sentence.lower);
      if (!match) continue;
      const marked = match.groups?.mark;
      const start = match.index + (marked === undefined ? 0 : Math.max(0, match[0].indexOf(marked)));
      const end = start + (marked ?? match[0]).length;
      if (sentence.code.some((code) => code.start <= start && end <= code.end)) continue;
      yield { sentence, range: sentence.rangeOf(start, end), text: marked ?? match[0], match, pattern };
      break;
    }
  }
}

/** Whether any of some patterns matches in a text. */
export function matchesAny(text: string, patterns: readonly Pattern[]): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
