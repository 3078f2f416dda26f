import { addDays, type CalendarDate, dayMs, wallAt, wallMs } from './calendar.js';

/** A length that people plan by, such as every three months. */
export interface Interval {
  readonly months: number;
  readonly days: number;
}

const iso = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/i;
const words =
  /^(\d{1,4}) ?(?:(?<year>y(?:ears?)?|tahun)|(?<month>m(?:o|onths?)?|bulan)|(?<week>w(?:eeks?)?|minggu)|(?<day>d(?:ays?)?|hari))$/i;

/** Reads `P3M`, `6 months`, `90 hari`; null for what is none. */
export function parseInterval(text: unknown): Interval | null {
  if (typeof text !== 'string') return null;
  const written = iso.exec(text.trim());
  if (written) {
    const [years, months, weeks, days] = written.slice(1).map((part) => Number(part ?? 0)) as number[];
    return { months: years! * 12 + months!, days: weeks! * 7 + days! };
  }
  const found = words.exec(text.trim());
  if (!found?.groups) return null;
  const count = Number(found[1]);
  const { year, month, week } = found.groups;
  if (year !== undefined) return { months: count * 12, days: 0 };
  if (month !== undefined) return { months: count, days: 0 };
  return { months: 0, days: week === undefined ? count : count * 7 };
}

/** How long an interval is in ms, of whichever months it may be. */
export function intervalMs({ months, days }: Interval): number {
  return (Math.round((months * 365) / 12) + days) * dayMs;
}

/** The day an interval after another; the last of its month where that has no such day. */
export function dayAfter({ year, month, day }: CalendarDate, { months, days }: Interval): CalendarDate {
  const index = (year ?? 2000) * 12 + month - 1 + months;
  const first = { year: Math.floor(index / 12), month: (index % 12) + 1, day: 1 };
  const next = { ...first, year: Math.floor((index + 1) / 12), month: ((index + 1) % 12) + 1 };
  const length = Math.round((wallMs(next, null) - wallMs(first, null)) / dayMs);
  return addDays({ ...first, day: Math.min(day, length) }, days);
}

/** Whole days from a date to an instant in epoch ms, at whose place it may already be tomorrow. */
export function daysSince(date: CalendarDate, now: number): number {
  return Math.floor((now - wallMs(date, null)) / dayMs);
}

/** `2023-06-13`. */
export function isoDay(date: CalendarDate): string {
  const { year, month, day } = wallAt(wallMs(date, null)).date;
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}
