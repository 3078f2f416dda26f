import type { Locale } from './locale.js';

/** The words of one language that Pulih looks for or writes. A language more is one more of these. */
export interface LanguagePack {
  readonly locale: Locale;
  /** The language's own name. */
  readonly name: string;
  /** Word before the colon in the comments that a scaffold leaves, such as `guidance`. */
  readonly guidance: string;
  /** Whole contents that stand for a text still to be written, lower-case. */
  readonly unwritten: readonly string[];
  /** Whole contents, or their first words, that say that there is nothing to say, lower-case. */
  readonly none: readonly string[];
  /** Words that open a reason after one of `none`, lower-case. */
  readonly because: readonly string[];
  /** Verbs that open the title of something to be done, such as `add` in "Adding a node"; without endings. */
  readonly doing: readonly string[];
  /** Verbs that open the title of something to be looked at. */
  readonly checking: readonly string[];
  /** What fails, at the beginning or end of a title that describes a failure, singular. */
  readonly failing: readonly string[];
  /** Openings of titles that explain what something is; `…` stands for any words. */
  readonly explaining: readonly string[];
  /** Words before a number in the title of a step. */
  readonly step: readonly string[];
  /** Frequent words that tell the language of a text, lower-case, in no other pack. */
  readonly telling: readonly string[];
}
