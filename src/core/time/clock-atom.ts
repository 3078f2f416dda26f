import type { ClockTime } from './calendar.js';
import type { ZoneRead } from './read-zone.js';
import { firstWords, isDigit, isLetter, matchAt, matchPhraseAt } from './scan.js';
import type { Precision, Zone } from './time-value.js';
import { dayParts, patterns } from './word-tables.js';
import { readZoneAfter } from './zone-after.js';

/** A time of day found in a text. */
export interface ClockAtom {
  readonly kind: 'time';
  readonly start: number;
  readonly end: number;
  readonly time: ClockTime;
  readonly precision: Precision;
  readonly zone: Zone | null;
  /** Written with `am` or `pm`, or a part of the day. */
  readonly half: 'am' | 'pm' | null;
  /** Counts only beside a date or as one end of a range whose other end is sure: `10.00`, `1600`, the `3` of `3-4 pm`. */
  readonly weak: 'range' | 'date' | 'any' | null;
  readonly approximate: boolean;
  /** 24:00, the midnight that ends a day. */
  readonly endOfDay: boolean;
}

/** What the reader of times of day may rely on. */
export interface ClockHints {
  /** Languages of the text: in Indonesian, `10.00` alone is a time. */
  readonly locales: readonly string[];
  /** End of the date or time before. */
  readonly previousEnd: number;
  /** Right after a date and `T`, as in ISO 8601, where `-05:00` is an offset. */
  readonly afterT: boolean;
  readonly isPlace: (id: string) => boolean;
}

/** The numbers of a time of day before what is written after them. */
export interface Digits {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly end: number;
  readonly precision: Precision;
}

/** `am`, `pm`, and `a` or `p` right after digits. */
export const halfLetter =
  /(?:[ \u00a0\u202f]{0,2}([ap])(?:m|\.m\.?)(?![A-Za-z\d])|([ap])(?![A-Za-z\d.'\u2019]))/iy;

const dayPart = {
  starts: firstWords(dayParts.keys()),
  expression: new RegExp(`[ \\u00a0]{1,2}(${patterns.dayParts})(?![\\p{L}\\d])`, 'iuy'),
};

const clockSuffix =
  /[ \u00a0]{0,2}(?:Uhr|hrs|hs|o'clock|o\u2019clock)(?![A-Za-z\d])|[ \u00a0]?h(?![A-Za-z\d])/iy;

const ishSuffix = /-?ish(?![A-Za-z])/iy;

/** The numbers that a form captured: hour, minute, second, fraction. */
export function digitsOf(match: RegExpExecArray, start: number): Digits {
  const [whole, hour, minute, second, fraction] = match;
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000 + 1e-6),
    end: start + whole.length,
    precision: second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour',
  };
}

/** Reads what may follow the digits (am, pm, a part of the day, a zone); null where they are no time of day. */
export function finish(
  text: string,
  start: number,
  digits: Digits,
  hints: ClockHints,
  eastern: 'am' | 'pm' | null = null,
): ClockAtom | null {
  const midnight =
    digits.hour === 24 && digits.minute === 0 && digits.second === 0 && digits.millisecond === 0;
  if ((digits.hour > 23 && !midnight) || digits.minute > 59 || digits.second > 60) return null;
  const half = readHalf(text, digits) ?? {
    half: eastern,
    end: digits.end,
    hour: withHalf(digits.hour, eastern),
  };
  const suffix = matchAt(clockSuffix, text, half.end)?.[0].length ?? 0;
  const ish = matchAt(ishSuffix, text, half.end + suffix)?.[0].length ?? 0;
  const end = half.end + suffix + ish;
  const zone: ZoneRead | null = readZoneAfter(
    text,
    end,
    hints.afterT || digits.precision === 'second',
    hints.isPlace,
  );
  if (zone === null && !endsWell(text, end)) return null;
  return {
    kind: 'time',
    start,
    end: zone?.end ?? end,
    time: {
      hour: midnight ? 0 : half.hour,
      minute: digits.minute,
      second: Math.min(digits.second, 59),
      millisecond: digits.millisecond,
    },
    precision: digits.precision,
    zone: zone?.zone ?? null,
    half: half.half,
    weak: null,
    approximate: ish > 0,
    endOfDay: midnight,
  };
}

interface Half {
  readonly half: 'am' | 'pm' | null;
  readonly end: number;
  readonly hour: number;
}

function readHalf(text: string, { hour, end }: Digits): Half | null {
  const letters = matchAt(halfLetter, text, end);
  if (letters !== null) {
    const half = (letters[1] ?? letters[2] ?? '').toLowerCase() === 'p' ? 'pm' : 'am';
    return { half, end: end + letters[0].length, hour: withHalf(hour, half) };
  }
  const part = matchPhraseAt(dayPart, text, end);
  const hours = part === null ? undefined : dayParts.get((part[1] ?? '').toLowerCase());
  if (part === null || hours === undefined) return null;
  const candidates = hour > 12 ? [hour] : [hour % 12, (hour % 12) + 12, (hour % 12) + 24];
  const fitting = candidates.find((candidate) => candidate >= hours[0] && candidate <= hours[1]) ?? hour;
  return { half: fitting % 24 >= 12 ? 'pm' : 'am', end: end + part[0].length, hour: fitting % 24 };
}

/** The 24-hour clock's hour. `13:52 PM` and `23:00 AM`, both met in documents, keep the hour that they state. */
function withHalf(hour: number, half: 'am' | 'pm' | null): number {
  if (half === null || hour > 12) return hour;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function endsWell(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isLetter(code) || isDigit(code) || text.charAt(end) === '%') return false;
  return text.charAt(end) !== '_' || !isLetter(text.charCodeAt(end + 1));
}
