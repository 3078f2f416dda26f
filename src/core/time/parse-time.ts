import type { Locale } from '../locale/locale.js';
import { resolveOrder } from './date-order.js';
import { joinAtoms } from './join-atoms.js';
import { linkValues } from './link-values.js';
import { readAtoms } from './read-atoms.js';
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
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  const atoms = readAtoms(stretch, locales);
  if (atoms.length === 0) return [];
  const values = linkValues(stretch, joinAtoms(stretch, atoms, locales));
  const ordered = dateOrder === undefined ? values : resolveOrder(values, dateOrder);
  return from === 0 ? ordered : ordered.map((value) => moved(value, from));
}

function moved(value: TimeValue, by: number): TimeValue {
  return { ...value, range: { start: value.range.start + by, end: value.range.end + by } };
}
