import type { Locale } from '../locale/locale.js';
import { titleWords, tokenise } from '../text/words.js';
import type { DocumentType } from './document-type.js';

/** A title or alias of a section, ready to be looked for. */
export interface Phrase {
  readonly concept: string;
  readonly locale: Locale;
  /** As written in the document type. */
  readonly text: string;
  readonly words: readonly string[];
}

/** The phrases of one document type by their first word, longest first. */
export type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/** Where a phrase was found in a title. */
export interface Match {
  readonly phrase: Phrase;
  /** Index of its first word in the title. */
  readonly start: number;
  /** Share of the title's meaningful words that the phrase accounts for, above 0 up to 1. */
  readonly coverage: number;
  readonly wordCount: number;
}

/** The vocabulary of a type in some languages. */
export function buildVocabulary(type: DocumentType, locales: readonly Locale[]): Vocabulary {
  const phrases = new Map<string, Phrase[]>();
  for (const { id, title, aliases } of type.sections) {
    for (const locale of locales) {
      for (const text of [title[locale] ?? '', ...(aliases[locale] ?? [])]) {
        const words = titleWords(text);
        const first = words[0];
        if (first === undefined) continue;
        const same = phrases.get(first);
        if (same) same.push({ concept: id, locale, text, words });
        else phrases.set(first, [{ concept: id, locale, text, words }]);
      }
    }
  }
  for (const same of phrases.values()) same.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The phrases found in a title, longest first at each word, none overlapping, in order of place. */
export function findPhrases(title: string, vocabulary: Vocabulary): Match[] {
  const tokens = tokenise(title);
  const meaningful = tokens.filter((token) => !token.filler).length || tokens.length;
  const matches: Match[] = [];
  for (let start = 0; start < tokens.length; ) {
    const phrase = vocabulary
      .get(tokens[start]!.text)
      ?.find(({ words }) => words.every((word, i) => tokens[start + i]?.text === word));
    if (!phrase) {
      start++;
      continue;
    }
    const covered = tokens.slice(start, start + phrase.words.length);
    const weight = covered.filter((token) => !token.filler).length || covered.length;
    matches.push({ phrase, start, coverage: Math.min(1, weight / meaningful), wordCount: tokens.length });
    start += phrase.words.length;
  }
  return matches;
}

/**
 * The phrases of a title, where its head (what stands before a bracket, dash, colon or full stop) is a name as a whole
 * the head alone: "Timeline (all times UTC)", "Cause: a full disk".
 */
export function findInTitle(title: string, vocabulary: Vocabulary): Match[] {
  const head = /^(.{3,40}?)(?:\s{1,3}[–—-]\s|[:.]\s|\s{0,3}\()/u.exec(title)?.[1];
  if (head !== undefined) {
    const [match, ...others] = findPhrases(head, vocabulary);
    if (match?.coverage === 1 && others.length === 0) return [match];
  }
  return findPhrases(title, vocabulary);
}

/** Whether a title is, as a whole, a name of some section. */
export function isSectionTitle(title: string, vocabulary: Vocabulary): boolean {
  return findPhrases(title, vocabulary).some(({ coverage }) => coverage === 1);
}
