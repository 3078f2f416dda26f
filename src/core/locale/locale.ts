/** A language that documents, messages and names come in. */
export type Locale = string;

/** One text per locale. `en` is always there and stands in for a locale that is missing. */
export interface Localized<T = string> {
  readonly en: T;
  readonly [locale: Locale]: T | undefined;
}

/** The text of a locale, else the English one. */
export function localize<T>(localized: Localized<T>, locale: Locale): T {
  return localized[locale] ?? localized.en;
}
