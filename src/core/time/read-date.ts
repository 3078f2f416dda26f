import { weekdayOf } from './calendar.js';
import type { DateAtom, DateHints } from './date-atom.js';
import { readDayMonth, readMonthDay, readYearMonthDay } from './named-date.js';
import { readBasic, readCjk, readNoYear, readYearFirst, readYearLast } from './numeric-date.js';
import { matchAt, type Word, wordBefore } from './scan.js';
import { weekdays } from './word-tables.js';

const weekdayAfter = /,? ?[(]([A-Za-zÀ-ÿ]{2,13})[)]/y;

/** Reads the date whose digits begin at `start`; `end` is the end of that first run of digits. */
export function readDate(text: string, start: number, end: number, hints: DateHints): DateAtom | null {
  const length = end - start;
  const found =
    length === 4
      ? (readYearFirst(text, start) ?? readCjk(text, start) ?? readYearMonthDay(text, start, end, hints))
      : length === 8
        ? readBasic(text, start)
        : length <= 2
          ? readDayOrMonth(text, start, end, hints)
          : null;
  return found === null ? null : withWeekday(text, found, hints);
}

function readDayOrMonth(text: string, start: number, end: number, hints: DateHints): DateAtom | null {
  const next = text.charAt(end);
  if (next === ':') return null;
  if (next === '.' || next === '/' || next === '-') {
    const numeric = readYearLast(text, start) ?? readNoYear(text, start);
    if (numeric !== null) return numeric;
  }
  if (next === '月' || next === ' ' || next === '\u3000') {
    const eastern = readCjk(text, start);
    if (eastern !== null) return eastern;
  }
  return readMonthDay(text, start, end, hints) ?? readDayMonth(text, start, end, hints);
}

function withWeekday(text: string, found: DateAtom, hints: DateHints): DateAtom {
  let word = wordBefore(text, found.start);
  if (word?.text === 'the') word = wordBefore(text, word.start);
  const before = word === null || word.start < hints.previousEnd ? null : weekdayNamed(word, hints.locales);
  const match = before === null ? matchAt(weekdayAfter, text, found.end) : null;
  const after = match === null ? undefined : weekdays.get((match[1] ?? '').toLowerCase());
  const weekday = before ?? after ?? null;
  if (weekday === null) return found;
  const start = before !== null && word !== null ? word.start : found.start;
  const end = match !== null && after !== undefined ? found.end + match[0].length : found.end;
  return settleByWeekday({ ...found, start, end, weekday }, weekday);
}

/** The day of the week that a word names. Short forms are words too, so they need a capital or their language. */
export function weekdayNamed(word: Word, locales: readonly string[]): number | null {
  const day = weekdays.get(word.text);
  if (day === undefined) return null;
  if (word.text.length <= 2) return locales.includes('de') && word.capital ? day : null;
  return word.capital || word.text.length > 3 ? day : null;
}

/** A weekday that only one reading of `05/04/2023` falls on settles the order. */
function settleByWeekday(found: DateAtom, weekday: number): DateAtom {
  if (found.dateOrder !== 'ambiguous') return found;
  const other = { ...found.date, month: found.date.day, day: found.date.month };
  const dmy = weekdayOf(found.date) === weekday;
  const mdy = weekdayOf(other) === weekday;
  if (dmy === mdy) return found;
  return dmy ? { ...found, dateOrder: 'dmy' } : { ...found, date: other, dateOrder: 'mdy' };
}
