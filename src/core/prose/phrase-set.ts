import { lazy } from '../lazy.js';
import { neededWords } from './needed-words.js';

/** Patterns of phrases, and the words without which they need not be tried. */
export interface PhraseSet {
  readonly patterns: readonly RegExp[];
  /** Those that can match in a text that has some words. */
  among(words: ReadonlySet<string>): readonly RegExp[];
}

/** Declares patterns of phrases; each sees one sentence, on one line, with single spaces. */
export function phrases(patterns: readonly RegExp[]): PhraseSet {
  const needed = lazy(() => patterns.map(neededWords));
  return {
    patterns,
    among: (words) =>
      patterns.filter((_, index) => {
        const some = needed()[index];
        return !some || intersect(some, words);
      }),
  };
}

function intersect(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const word of few) if (many.has(word)) return true;
  return false;
}

/** The words of a text, as `neededWords` means them. */
export function addWords(text: string, to: Set<string>): void {
  for (const word of text.toLowerCase().split(/[^a-z\d]+/)) to.add(word);
}
