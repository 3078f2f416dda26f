import { type CalendarDate, type ClockTime, minuteMs, wallMs } from './calendar.js';
import { offsetAt, readWall } from './iana.js';
import type { Moment, TimeValue, Zone } from './time-value.js';
import { zoneAbbreviations } from './zone-names.js';

export type { CalendarDate, ClockTime } from './calendar.js';
export type { DateOrder, Precision, TimeValue, Zone } from './time-value.js';

/** What a value means on the world's clock, in epoch milliseconds. */
export type Epoch =
  | { readonly ms: number }
  /** The clocks skipped this time. The instants that it would be with the offsets of after and before the change. */
  | { readonly gap: readonly [earlier: number, later: number] }
  /** The clocks showed this time twice. */
  | { readonly overlap: readonly [earlier: number, later: number] };

export interface EpochOptions {
  /** For values without a zone of their own. */
  readonly defaultZone?: Zone | null;
  /** Takes one instant of a gap or an overlap instead of telling about it. */
  readonly ambiguity?: 'earlier' | 'later';
  /** Zones that a project means by abbreviations such as `IST`; keys in capitals. They win over what is built in. */
  readonly abbreviations?: Readonly<Record<string, Zone>>;
}

/**
 * The instant of a value; null where the date, the year, the time of day or the zone is not known. An abbreviation
 * for several zones is known only through `abbreviations`, or where `defaultZone` has just one of its offsets then.
 */
export function toEpoch(value: Moment, options: EpochOptions = {}): Epoch | null {
  const { date, time } = value;
  const zone = zoneOf(value, options);
  if (date === null || date.year === null || time === null || zone === null) return null;
  const wall = wallMs(date, time);
  if (zone.kind === 'iana') return inPlace({ ...date, year: date.year }, time, zone.id, options.ambiguity);
  const minutes = zone.kind === 'offset' ? zone.minutes : abbreviationOffset(zone, wall, options);
  return minutes === null ? null : { ms: wall - minutes * minuteMs };
}

/** The one instant of a value in epoch ms; of a gap or an overlap the earlier one; null where not known. */
export function toMs(value: Moment, options: EpochOptions = {}): number | null {
  const epoch = toEpoch(value, { ambiguity: 'earlier', ...options });
  return epoch !== null && 'ms' in epoch ? epoch.ms : null;
}

/**
 * ISO 8601: with an offset where the zone is known (`2023-02-21T10:00+07:00`, `Z` for UTC), else without
 * (`2023-02-21T10:00`), the date alone for a value without a time of day, null for one without a date or a year.
 */
export function toIso(value: TimeValue, options: EpochOptions = {}): string | null {
  const { date, time } = value;
  if (date === null || date.year === null) return null;
  const day = `${pad(date.year, 4)}-${pad(date.month)}-${pad(date.day)}`;
  if (time === null) return day;
  const ms = toMs(value, options);
  const offset = ms === null ? '' : offsetText((wallMs(date, time) - ms) / minuteMs, zoneOf(value, options));
  return `${day}T${clockText(time, value.precision === 'second')}${offset}`;
}

/**
 * The offset in minutes that the clocks of an abbreviation's place really showed, where the abbreviation belongs to
 * the other season: `10:00 PST` in July keeps -480, and this tells -420. Null where abbreviation and season agree.
 */
export function seasonMismatch(value: TimeValue, options: EpochOptions = {}): number | null {
  const zone = zoneOf(value, options);
  if (zone?.kind !== 'abbreviation') return null;
  const place = zoneAbbreviations[zone.text.toUpperCase()]?.place;
  const ms = toMs(value, options);
  if (place === undefined || ms === null) return null;
  const actual = offsetAt(ms, place);
  return actual === null || zone.offsets.includes(actual) ? null : actual;
}

function zoneOf(value: Moment, options: EpochOptions): Zone | null {
  const zone = value.zone ?? options.defaultZone ?? null;
  if (zone?.kind !== 'abbreviation') return zone;
  const configured = options.abbreviations;
  const key = zone.text.toUpperCase();
  return configured !== undefined && Object.hasOwn(configured, key) ? (configured[key] ?? zone) : zone;
}

function inPlace(
  date: CalendarDate & { readonly year: number },
  time: ClockTime,
  id: string,
  ambiguity: EpochOptions['ambiguity'],
): Epoch | null {
  const reading = readWall(date, time, id);
  if (reading === null) return null;
  if (reading.kind === 'one') return { ms: reading.ms };
  if (ambiguity !== undefined) return { ms: reading[ambiguity] };
  const pair = [reading.earlier, reading.later] as const;
  return reading.kind === 'gap' ? { gap: pair } : { overlap: pair };
}

function abbreviationOffset(
  zone: Extract<Zone, { kind: 'abbreviation' }>,
  wall: number,
  { defaultZone }: EpochOptions,
): number | null {
  if (zone.unambiguous) return zone.offsets[0] ?? null;
  if (defaultZone?.kind !== 'iana') return null;
  const fitting = zone.offsets.filter(
    (minutes) => offsetAt(wall - minutes * minuteMs, defaultZone.id) === minutes,
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function offsetText(minutes: number, zone: Zone | null): string {
  if (minutes === 0 && zone !== null && /^(?:Z|UTC|GMT)$/i.test(zone.kind === 'iana' ? zone.id : zone.text))
    return 'Z';
  const whole = Math.round(Math.abs(minutes));
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(whole / 60))}:${pad(whole % 60)}`;
}

function clockText({ hour, minute, second, millisecond }: ClockTime, seconds: boolean): string {
  const base = `${pad(hour)}:${pad(minute)}`;
  if (millisecond !== 0) return `${base}:${pad(second)}.${pad(millisecond, 3)}`;
  return seconds || second !== 0 ? `${base}:${pad(second)}` : base;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
