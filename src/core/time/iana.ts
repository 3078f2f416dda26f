import { Temporal } from 'temporal-polyfill';
import { lazy } from '../lazy.js';
import { type CalendarDate, type ClockTime, minuteMs } from './calendar.js';
import { zoneAbbreviations } from './zone-names.js';

/** What a wall-clock time means in an IANA zone: one instant, none (spring), or two (autumn). All in epoch ms. */
export type WallReading =
  | { readonly kind: 'one'; readonly ms: number }
  | { readonly kind: 'gap' | 'overlap'; readonly earlier: number; readonly later: number };

/** Reads a wall-clock time with a year in an IANA zone; null for a zone or a year that the library does not know. */
export function readWall(
  date: CalendarDate & { readonly year: number },
  time: ClockTime,
  id: string,
): WallReading | null {
  try {
    const wall = Temporal.PlainDateTime.from({ ...date, ...time }, { overflow: 'reject' });
    const earlier = wall.toZonedDateTime(id, { disambiguation: 'earlier' });
    const later = wall.toZonedDateTime(id, { disambiguation: 'later' });
    if (earlier.epochMilliseconds === later.epochMilliseconds) {
      return { kind: 'one', ms: earlier.epochMilliseconds };
    }
    const kind = earlier.toPlainDateTime().equals(wall) ? 'overlap' : 'gap';
    return { kind, earlier: earlier.epochMilliseconds, later: later.epochMilliseconds };
  } catch {
    return null;
  }
}

/** Minutes east of UTC that a zone's clocks show at an epoch ms; null for an unknown zone. */
export function offsetAt(ms: number, id: string): number | null {
  try {
    const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(id);
    return zoned.offsetNanoseconds / 1e6 / minuteMs;
  } catch {
    return null;
  }
}

/** Zones that most documents are written in, known without asking. */
export const usualZones: ReadonlySet<string> = new Set([
  ...[
    'UTC',
    'Asia/Jakarta',
    'Asia/Makassar',
    'Asia/Jayapura',
    'Asia/Singapore',
    'Asia/Kolkata',
    'Asia/Tokyo',
  ],
  ...Object.values(zoneAbbreviations).flatMap(({ place }) => place ?? []),
]);

/** The zones by their first names. Asking the runtime about all takes as long as about a few of them. */
const zones = lazy(() => new Set(Intl.supportedValuesOf('timeZone')));

/** True for a zone that the runtime's IANA data knows. */
export function isIana(id: string): boolean {
  if (usualZones.has(id) || zones().has(id)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** More names than any document holds zones: what comes after them is no zone. */
const mostPlaces = 200;

/** `isIana` for one text: asking the runtime is slow, so that it is asked about each name once. */
export function zoneLookup(): (id: string) => boolean {
  const answers = new Map<string, boolean>();
  return (id) => {
    const known = answers.get(id);
    if (known !== undefined || answers.size >= mostPlaces) return known ?? false;
    const answer = isIana(id);
    answers.set(id, answer);
    return answer;
  };
}
