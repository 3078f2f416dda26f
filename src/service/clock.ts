import { offsetAt } from '../core/time/iana.js';
import type { Zone } from '../core/time/time-value.js';
import { parseZone } from '../core/time/zone.js';

/** What the clocks of a zone show. */
export interface WallClock {
  /** `2023-02-21` */
  readonly date: string;
  /** `10:00` */
  readonly time: string;
  /** `+07:00` */
  readonly offset: string;
}

/** Offset of a zone in minutes east of UTC at an instant; null for one that is not known. */
export function zoneOffset(zone: Zone, ms: number): number | null {
  if (zone.kind === 'offset') return zone.minutes;
  if (zone.kind === 'iana') return offsetAt(ms, zone.id);
  return zone.unambiguous ? (zone.offsets[0] ?? null) : null;
}

/** The clock of the first zone that is known, else that of UTC. */
export function wallClock(ms: number, ...zones: readonly (Zone | string | null | undefined)[]): WallClock {
  for (const zone of zones) {
    const known = typeof zone === 'string' ? parseZone(zone) : zone;
    const minutes = known ? zoneOffset(known, ms) : null;
    if (minutes !== null) return clockAt(ms, minutes);
  }
  return clockAt(ms, 0);
}

export function clockAt(ms: number, minutes: number): WallClock {
  const wall = new Date(ms + minutes * 60_000).toISOString();
  const size = Math.round(Math.abs(minutes));
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    date: wall.slice(0, 10),
    time: wall.slice(11, 16),
    offset: `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`,
  };
}

/** ISO 8601 to the minute, with offset. */
export function isoOf({ date, time, offset }: WallClock): string {
  return `${date}T${time}${offset}`;
}
