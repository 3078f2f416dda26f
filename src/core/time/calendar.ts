/** A day of the proleptic Gregorian calendar; `year` is null where the text leaves it out. Month and day from 1. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A time of day on a 24-hour clock. */
export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

/** A leap year stands in where the year is not written, so that 29 February can be written at all. */
const anyYear = 2000;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True when the day exists. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  const length = month === 2 && isLeap(year ?? anyYear) ? 29 : monthLengths[month - 1];
  return length !== undefined && day >= 1 && day <= length;
}

/** Milliseconds from 1970-01-01T00:00 to a wall-clock time, both read as if in UTC. */
export function wallMs(date: CalendarDate, time: ClockTime | null): number {
  const { hour, minute, second, millisecond } = time ?? { hour: 0, minute: 0, second: 0, millisecond: 0 };
  const day = new Date(0);
  day.setUTCFullYear(date.year ?? anyYear, date.month - 1, date.day);
  return day.getTime() + hour * hourMs + minute * minuteMs + second * 1000 + millisecond;
}

/** The wall-clock reading that `wallMs` came from. */
export function wallAt(ms: number): { readonly date: CalendarDate; readonly time: ClockTime } {
  const at = new Date(ms);
  return {
    date: { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() },
    time: {
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
      millisecond: at.getUTCMilliseconds(),
    },
  };
}

/** The day some days later (or earlier, when negative). A date without a year stays without one. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = wallAt(wallMs(date, null) + days * dayMs).date;
  return date.year === null ? { ...moved, year: null } : moved;
}

/** ISO day of the week, 1 (Monday) to 7; null without a year. */
export function weekdayOf(date: CalendarDate): number | null {
  if (date.year === null) return null;
  return ((new Date(wallMs(date, null)).getUTCDay() + 6) % 7) + 1;
}

/** The beginning of the day of an instant in UTC; both in ms since 1970. */
export function startOfDay(ms: number): number {
  return Math.floor(ms / dayMs) * dayMs;
}
