import { toMs } from '../time/instant.js';
import type { TimeValue, Zone } from '../time/time-value.js';

/** One month that an incident touched. */
export interface MonthlyUptime {
  /** `2023-02`, by the calendar of the zone that the start is written in. */
  readonly month: string;
  /** Time in the month that the incident lasted, in ms. */
  readonly downtime: number;
  /** Share of the month that the service was up, as far as this incident goes: 0 to 1. */
  readonly uptime: number;
}

/** More months than this are a slip of the pen, not an incident. */
const mostMonths = 120;

/** The months between two times with the share of each that is left; empty where either instant is not known. */
export function monthlyUptime(from: TimeValue, to: TimeValue, zone: Zone | null): MonthlyUptime[] {
  const [start, end] = [toMs(from, { defaultZone: zone }), toMs(to, { defaultZone: zone })];
  if (start === null || end === null || end < start || !from.date?.year) return [];
  const months: MonthlyUptime[] = [];
  let { year, month } = { year: from.date.year, month: from.date.month };
  for (let count = 0; count < mostMonths; count++) {
    const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
    const [begins, ends] = [
      monthStart(year, month, from, zone),
      monthStart(next.year, next.month, from, zone),
    ];
    if (begins === null || ends === null || begins >= end) break;
    const downtime = Math.max(0, Math.min(end, ends) - Math.max(start, begins));
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    months.push({ month: name, downtime, uptime: 1 - downtime / (ends - begins) });
    ({ year, month } = next);
  }
  return months;
}

/** The instant at which a month begins in the zone of a value. */
function monthStart(year: number, month: number, like: TimeValue, zone: Zone | null): number | null {
  const time = { hour: 0, minute: 0, second: 0, millisecond: 0 };
  return toMs({ ...like, date: { year, month, day: 1 }, time }, { defaultZone: zone });
}
