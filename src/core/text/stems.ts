/** How the words of a language are cut down so that forms of one word agree. */
export interface Stemming {
  /** Beginnings and endings that a word loses. */
  readonly affixes: RegExp;
  /** Letters of what is left that count. */
  readonly length: number;
}

/** The stems of a text's words, lower-case; of shorter words than a stem has letters none. */
export function stemsOf(text: string, { affixes, length }: Stemming): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const cut = words.map((word) => word.replace(affixes, ''));
  return new Set(cut.filter((stem) => stem.length >= length).map((stem) => stem.slice(0, length)));
}
