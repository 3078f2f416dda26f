import type { Locale } from './locale.js';

/** Units that a duration is written in. A day is 24 hours and a week 7 days. */
export type DurationUnit = 'week' | 'day' | 'hour' | 'minute' | 'second';

/** How a word before a duration changes its meaning. */
export type Rounding = 'about' | 'over' | 'under' | 'almost';

/**
 * The words that one language writes times, dates and durations with.
 * Everything is lower case, except where a capital is what tells a word from another language's word (German `Tag`).
 */
export interface TimeWords {
  readonly locale: Locale;
  /** January first; every written form of each month, without a final dot. */
  readonly months: readonly (readonly string[])[];
  /** Month names that are everyday words too: without a capital they count only beside a year or an ordinal. */
  readonly everydayMonths: readonly string[];
  /** Monday first; every written form of each day, without a final dot. */
  readonly weekdays: readonly (readonly string[])[];
  /** Stand right before a time of day: `at 10:00`. */
  readonly clockMarkers: readonly string[];
  /** Those of them after which `10.00` is a time of day too: `pukul 10.00`. */
  readonly dotClockMarkers: readonly string[];
  /** Those of them after which a bare `10` is a time of day too: `jam 10`. */
  readonly bareClockMarkers: readonly string[];
  /** `14h` after a clock marker is a time of day. */
  readonly hourLetter: boolean;
  /** After a time on a 12-hour clock, the hours (0 to 27, past midnight from 24) among which it lies. */
  readonly dayParts: Readonly<Record<string, readonly [from: number, to: number]>>;
  /** Stand between a time of day and its date: `10:00 on 21 February`. */
  readonly dateMarkers: readonly string[];
  /** Between the parts of a date: `21 de fevereiro de 2023`. */
  readonly dateGlue: readonly string[];
  /** Between the two ends of a range: `10:00 to 10:15`. */
  readonly rangeWords: readonly string[];
  /** Open a range whose ends are joined by an ordinary `and`. */
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** Before `1:26` these say that it is no time of day: `lasted 1:26`, `ratio 1:26`. */
  readonly notClock: readonly string[];
  readonly units: Readonly<Record<DurationUnit, readonly string[]>>;
  /** Short units that `formatHuman` writes. */
  readonly shortUnits: Readonly<Record<'day' | 'hour' | 'minute' | 'second', string>>;
  readonly numbers: Readonly<Record<string, number>>;
  /** Multiplies the number word before it: `dua puluh`. */
  readonly tens?: string;
  /** Adds ten to the number word before it: `dua belas`. */
  readonly teens?: string;
  /** Whole quantities in one word: `sejam`. */
  readonly wholes?: Readonly<Record<string, DurationUnit>>;
  /** `half`, before a unit with or without an article. */
  readonly half: readonly string[];
  /** After a duration, adds half of its unit: `an hour and a half`. */
  readonly andHalf: readonly string[];
  /** After a duration, makes it a time after the one before: `5 minutes later`. */
  readonly later: readonly string[];
  readonly rounding: Readonly<Record<Rounding, readonly string[]>>;
}
