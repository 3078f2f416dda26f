import { dateMayEnd } from './boundaries.js';
import { isDate } from './calendar.js';
import { atom, type DateAtom, inRange } from './date-atom.js';
import { matchAt } from './scan.js';

const yearFirst = /(\d{4})([-/.\u2010\u2011])(\d{1,2})\2(\d{1,2})(?!\d)/y;

const yearLast = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;

const noYear = /(\d{2})([-/])(\d{2})(?=[ \t\u00a0]{1,3}\d{1,2}:\d{2})/y;

const basic = /(\d{4})(\d{2})(\d{2})(?=T\d{4}(?:\d{2})?(?![\d]))/y;

const cjk = /(?:(\d{4})[ \u3000]?年[ \u3000]?)?(\d{1,2})[ \u3000]?月[ \u3000]?(\d{1,2})[ \u3000]?日/y;

export function readYearFirst(text: string, start: number): DateAtom | null {
  const match = matchAt(yearFirst, text, start);
  if (match === null || !dateMayEnd(text, start + match[0].length, match[2] ?? '')) return null;
  const date = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return inRange(date.year) ? atom(start, start + match[0].length, date) : null;
}

export function readBasic(text: string, start: number): DateAtom | null {
  const match = matchAt(basic, text, start);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return inRange(date.year) ? atom(start, start + match[0].length, date) : null;
}

export function readCjk(text: string, start: number): DateAtom | null {
  const match = matchAt(cjk, text, start);
  if (match === null) return null;
  const year = match[1] === undefined ? null : Number(match[1]);
  return atom(start, start + match[0].length, { year, month: Number(match[2]), day: Number(match[3]) });
}

export function readYearLast(text: string, start: number): DateAtom | null {
  const match = matchAt(yearLast, text, start);
  if (match === null) return null;
  const [whole, first = '', separator = '', second = '', written = ''] = match;
  if ((written.length === 2 && separator !== '/') || !dateMayEnd(text, start + whole.length, separator))
    return null;
  const year =
    written.length === 4 ? Number(written) : Number(written) + (Number(written) < 70 ? 2000 : 1900);
  if (!inRange(year)) return null;
  const end = start + whole.length;
  if (separator === '.') return atom(start, end, { year, month: Number(second), day: Number(first) });
  return eitherOrder(start, end, year, Number(first), Number(second));
}

/** `[03-26 08:10]`: month and day are safe without a year only before a time of day. */
export function readNoYear(text: string, start: number): DateAtom | null {
  const match = matchAt(noYear, text, start);
  if (match === null) return null;
  return eitherOrder(start, start + match[0].length, null, Number(match[1]), Number(match[3]));
}

function eitherOrder(
  start: number,
  end: number,
  year: number | null,
  first: number,
  second: number,
): DateAtom | null {
  const dmy = { year, month: second, day: first };
  const mdy = { year, month: first, day: second };
  if (!isDate(mdy)) return atom(start, end, dmy, 'dmy');
  if (!isDate(dmy)) return atom(start, end, mdy, 'mdy');
  return atom(start, end, dmy, first === second ? null : 'ambiguous');
}
