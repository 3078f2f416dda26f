import { type CalendarDate, isDate } from './calendar.js';
import type { DateOrder } from './time-value.js';

/** A date found in a text. `start` takes in the month's and the weekday's name before the digits. */
export interface DateAtom {
  readonly kind: 'date';
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate;
  readonly dateOrder: DateOrder | null;
  readonly weekday: number | null;
}

/** What the reader of dates may rely on. */
export interface DateHints {
  /** Languages of the text, which make short month names safe. */
  readonly locales: readonly string[];
  /** End of the date or time before, which no name may be taken from. */
  readonly previousEnd: number;
}

const firstYear = 1900;

const lastYear = 2199;

/** A date at a place of the text; null for a day that does not exist. */
export function atom(
  start: number,
  end: number,
  date: CalendarDate,
  dateOrder: DateOrder | null = null,
): DateAtom | null {
  return isDate(date) ? { kind: 'date', start, end, date, dateOrder, weekday: null } : null;
}

/** Other years are numbers of something else. */
export function inRange(year: number): boolean {
  return year >= firstYear && year <= lastYear;
}
