import type { Locale } from '../locale/locale.js';
import type { Range } from '../text/range.js';
import { resolveOrder } from './date-order.js';
import { joinAtoms } from './join-atoms.js';
import { linkValues } from './link-values.js';
import { readAtoms } from './read-atoms.js';
import { type DateOrder, shiftedTime, type TimeValue } from './time-value.js';

export interface FindTimesOptions {
  /** Offsets of the stretch to read; the whole text without them. What lies outside is not looked at. */
  readonly from?: number;
  readonly to?: number;
  /** Languages of the text. They make its short month names safe, and in Indonesian `10.00` a time of day. */
  readonly locales?: readonly Locale[];
  /** How to read dates such as `01/05/2024`; without it they stay `ambiguous`. */
  readonly dateOrder?: DateOrder;
}

const [lineFeed, carriageReturn, zero, nine] = [10, 13, 48, 57];

/**
 * Finds every date, time of day and date with time in a stretch of text, in order, with offsets in the whole text.
 * A date and a time of day on one line are one value where at most a few joining words stand between them.
 * Takes time linear in the length of the stretch.
 */
export function findTimes(text: string, options: FindTimesOptions = {}): readonly TimeValue[] {
  const { from = 0, to = text.length, locales = [], dateOrder } = options;
  const values: TimeValue[] = [];
  for (const { start, end } of linesWithDigits(text, from, to)) {
    const found = timesOfLine(text.slice(start, end), locales, start === from);
    for (const value of found) values.push(start === 0 ? value : shiftedTime(value, start));
  }
  return dateOrder === undefined || values.length === 0 ? values : resolveOrder(values, dateOrder);
}

/** The times of one line, with offsets in the line; no value reaches over the end of a line. */
function timesOfLine(line: string, locales: readonly Locale[], isFirst: boolean): readonly TimeValue[] {
  const atoms = readAtoms(line, locales, isFirst ? -1 : Number.NEGATIVE_INFINITY);
  return atoms.length === 0 ? [] : linkValues(line, joinAtoms(line, atoms, locales));
}

/** Lines that hold a digit; the others hold no time, and most lines are such. */
function* linesWithDigits(text: string, from: number, to: number): Generator<Range> {
  let start = from;
  let hasDigit = false;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : lineFeed;
    if (code >= zero && code <= nine) hasDigit = true;
    if (code !== lineFeed && code !== carriageReturn) continue;
    if (hasDigit) yield { start, end: at };
    start = at + 1;
    hasDigit = false;
  }
}
