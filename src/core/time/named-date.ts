import { dateMayEnd } from './boundaries.js';
import { atom, type DateAtom, type DateHints, inRange } from './date-atom.js';
import { isBlank, isDigit, isLetter, matchAt, type Word, wordAt, wordBefore } from './scan.js';
import { months, patterns } from './word-tables.js';

const ordinal = /(?:st|nd|rd|th|er|[ºª°])(?![A-Za-z])/iy;

const monthGap = new RegExp(
  `\\.?(?:[-/]|[ \\u00a0]{1,3}(?:(?:${patterns.dateGlue})[ \\u00a0]{1,2}){0,2})`,
  'iy',
);

const yearAfterMonth = new RegExp(
  `\\.?(?:[-/]|,?[ \\u00a0]{1,3}(?:(?:${patterns.dateGlue})[ \\u00a0]{1,2})?|,)(\\d{4})(?!\\d)`,
  'iy',
);

const yearAfterDay =
  /(?: ?\([A-Z]{2,5}\)|[-\u2013]\d{1,2}(?:st|nd|rd|th)?(?=, ?\d{4}))?(?:,?[ \u00a0]{1,3}(?:of |de )?|,)(\d{4})(?!\d|:\d)/iy;

export function readMonthDay(text: string, start: number, end: number, hints: DateHints): DateAtom | null {
  const word = wordBefore(text, start);
  if (word === null || word.end === start || word.start < hints.previousEnd) return null;
  const name = months.get(word.text);
  if (name === undefined || isJoined(text, word.start)) return null;
  const afterDay = ordinalEnd(text, end);
  const year = matchAt(yearAfterDay, text, afterDay);
  const known = year !== null && inRange(Number(year[1]));
  const last = known ? afterDay + year[0].length : afterDay;
  const sure = afterDay > end || known || isSafe(word, hints);
  if (!sure || !dateMayEnd(text, last, known ? '' : '/')) return null;
  return atom(word.start, last, {
    year: known ? Number(year[1]) : null,
    month: name.month,
    day: Number(text.slice(start, end)),
  });
}

export function readDayMonth(text: string, start: number, end: number, hints: DateHints): DateAtom | null {
  if (!mayHaveMonth(text, end)) return null;
  const afterDay = ordinalEnd(text, end);
  const gap = matchAt(monthGap, text, afterDay)?.[0];
  const word = gap === undefined ? null : wordAt(text, afterDay + gap.length);
  const name = word === null ? undefined : months.get(word.text);
  if (word === null || name === undefined) return null;
  const year = matchAt(yearAfterMonth, text, word.end);
  const known = year !== null && inRange(Number(year[1]));
  const last = known ? word.end + year[0].length : word.end;
  const sure = afterDay > end || known || (gap?.startsWith(' ') === true && isSafe(word, hints));
  if (!sure || !dateMayEnd(text, last, '')) return null;
  return atom(start, last, {
    year: known ? Number(year[1]) : null,
    month: name.month,
    day: Number(text.slice(start, end)),
  });
}

const dayAfterMonth = /[.,]?[ \u00a0]{1,2}(\d{1,2})(?:st|nd|rd|th)?(?![\d:A-Za-z])/iy;

export function readYearMonthDay(
  text: string,
  start: number,
  end: number,
  hints: DateHints,
): DateAtom | null {
  const year = Number(text.slice(start, end));
  if (!inRange(year) || !isBlank(text.charCodeAt(end))) return null;
  const word = wordAt(text, end + 1);
  const name = word === null ? undefined : months.get(word.text);
  if (word === null || name === undefined || !isSafe(word, hints)) return null;
  const day = matchAt(dayAfterMonth, text, word.end);
  if (day === null || matchAt(yearAfterDay, text, word.end + day[0].length) !== null) return null;
  return atom(start, word.end + day[0].length, { year, month: name.month, day: Number(day[1]) });
}

/** Most numbers are followed by nothing that could be an ordinal or a month; a look at two characters tells. */
function mayHaveMonth(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isBlank(code)) return !isDigit(text.charCodeAt(end + 1));
  return (
    isLetter(code) || code === 0xba || code === 0xaa || code === 0xb0 || '-/.'.includes(text.charAt(end))
  );
}

/** Short and everyday names are months only with a capital or in their own language. */
function isSafe(word: Word, { locales }: DateHints): boolean {
  const name = months.get(word.text);
  if (name === undefined) return false;
  if (name.locales.some((locale) => locales.includes(locale))) return word.capital || !name.everyday;
  const common = name.locales.includes('en') || name.locales.includes('id');
  if (word.text.length <= 3) return word.capital && common;
  return word.capital || !name.everyday;
}

function ordinalEnd(text: string, end: number): number {
  return end + (matchAt(ordinal, text, end)?.[0].length ?? 0);
}

function isJoined(text: string, start: number): boolean {
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  return isLetter(before) || '-/.@#'.includes(String.fromCharCode(before));
}
