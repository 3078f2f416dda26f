import type { Locale } from '../locale/locale.js';
import { type LanguagePack, languagePacks } from '../locale/pack.js';

/** How much of a text is looked at: enough to tell, cheap for long ones. */
const sample = 6000;

/** The language of a text by its frequent words; English where nothing tells. */
export function guessLocale(text: string): Locale {
  const words =
    text
      .slice(0, sample)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const count = (pack: LanguagePack): number => {
    const telling = new Set(pack.telling);
    return words.filter((word) => telling.has(word)).length;
  };
  const counts = languagePacks.map((pack) => ({ locale: pack.locale, count: count(pack) }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).locale;
}
