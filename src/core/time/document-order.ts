import type { Locale } from '../locale/locale.js';
import { type CalendarDate, wallMs } from './calendar.js';
import { dateOrderOf } from './date-order.js';
import { findTimes } from './parse-time.js';
import type { DateOrder } from './time-value.js';

/**
 * What a date of three numbers, or of two before a time of day, looks like; dates in ISO 8601 do not. It begins with
 * the mark behind the first number, since that is rarer than digits.
 */
const threeNumbers =
  /([-/])(?<=(?<!\d)(?<!\d[-/])\d{1,2}[-/])(?=\d{1,2}(?:\1\d{2}|[ \t\u00a0]{1,3}\d{1,2}:))/;

/** Whether a text may hold dates that day and month can come first in; where it says no there are none. */
export function hasThreeNumbers(text: string): boolean {
  return threeNumbers.test(text);
}

/**
 * The order of day and month in the document's dates of three numbers: told by a day above 12, else by a date written
 * in words or in ISO 8601 that one reading comes near, else by a zone of the United States.
 */
export function dateOrderIn(text: string, locale: Locale, path: string): DateOrder {
  if (!hasThreeNumbers(text)) return 'ambiguous';
  const values = findTimes(text, { locales: [locale] });
  const order = dateOrderOf(values);
  const unsure = values.find(({ dateOrder }) => dateOrder === 'ambiguous');
  if (order !== 'ambiguous' || !unsure?.date) return order;
  const named = /\d{4}-\d\d-\d\d(?!\d)/.exec(path)?.[0] ?? '';
  const sure = [...findTimes(named), ...values].filter(
    ({ date, dateOrder }) => date?.year && dateOrder === undefined,
  );
  const near = (date: CalendarDate): number =>
    sure.reduce(
      (least, value) => Math.min(least, Math.abs(wallMs(value.date!, null) - wallMs(date, null))),
      Number.POSITIVE_INFINITY,
    );
  const { year, month, day } = unsure.date;
  const [dmy, mdy] = [near(unsure.date), near({ year, month: day, day: month })];
  if (sure.length > 0 && dmy !== mdy) return mdy < dmy ? 'mdy' : 'dmy';
  return /\b(?:[PMCE][SD]T|Pacific|Eastern)\b/.test(text) ? 'mdy' : 'ambiguous';
}
