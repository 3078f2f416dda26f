import type { Locale } from '../locale.js';

/** Words and patterns of one subject by language; a language more is one more entry. */
export type Phrases<T> = { readonly [locale: Locale]: T };

/** The phrases of a document's language; null where there are none, so that a rule of words keeps silent. */
export function phrasesFor<T>(phrases: Phrases<T>, { locale }: { readonly locale: Locale }): T | null {
  return phrases[locale] ?? null;
}
