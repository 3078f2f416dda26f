import type { Locale } from '../locale/locale.js';
import { resolveOrder } from './date-order.js';
import { linesWithDigits, timesOfLine } from './line-times.js';
import type { DateOrder, TimeValue } from './time-value.js';

export interface FindTimesOptions {
  /** Offsets of the stretch to read; the whole text without them. What lies outside is not looked at. */
  readonly from?: number;
  readonly to?: number;
  /** Languages of the text. They make its short month names safe, and in Indonesian `10.00` a time of day. */
  readonly locales?: readonly Locale[];
  /** How to read dates such as `01/05/2024`; without it they stay `ambiguous`. */
  readonly dateOrder?: DateOrder;
}

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
    for (const value of found) values.push(start === 0 ? value : moved(value, start));
  }
  return dateOrder === undefined || values.length === 0 ? values : resolveOrder(values, dateOrder);
}

function moved(value: TimeValue, by: number): TimeValue {
  return { ...value, range: { start: value.range.start + by, end: value.range.end + by } };
}
