import type { Locale } from '../locale/locale.js';
import { otherLanguages } from '../locale/other-languages.js';
import { languagePacks } from '../locale/pack.js';

/** How much of a text is looked at: enough to tell, cheap for long ones. */
const sample = 2000;
/** Share of letters that makes a text one of a script. */
const leastShare = 0.2;

const languages = [
  ...languagePacks.map(({ locale, telling }) => ({ locale, telling })),
  ...otherLanguages,
].map(({ locale, telling }) => ({ locale, telling: new Set(telling) }));

/**
 * The language of a text by its script and its frequent words; English where nothing tells. It may be one that Pulih
 * has no words for: then what it cannot read it does not judge.
 */
export function guessLocale(text: string): Locale {
  const start = text.slice(0, sample).replace(/```[\s\S]*?(?:```|$)/g, ' ');
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp): number =>
    letters === 0 ? 0 : (start.match(pattern)?.length ?? 0) / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > leastShare / 2) return 'ja';
  if (share(/\p{Script=Han}/gu) > leastShare) return 'zh';
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { locale: 'en', count: 0 };
  for (const { locale, telling } of languages) {
    const count = words.filter((word) => telling.has(word)).length;
    if (count > best.count) best = { locale, count };
  }
  return best.locale;
}
