import { type Range, shifted } from '../text/range.js';
import type { CalendarDate, ClockTime } from './calendar.js';

/** A time zone as a document writes it. Offsets are minutes east of UTC. */
export type Zone =
  | { readonly kind: 'offset'; readonly minutes: number; readonly text: string }
  | { readonly kind: 'iana'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'abbreviation';
      readonly text: string;
      readonly offsets: readonly number[];
      readonly unambiguous: boolean;
    };

/** How fine a time is written: `8 AM` is to the hour, `2023-02-21` to the day. */
export type Precision = 'day' | 'hour' | 'minute' | 'second';

/** A date, a time of day or both, as a text writes them. */
export interface TimeValue {
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
  readonly zone: Zone | null;
  readonly precision: Precision;
  /** UTF-16 offsets in the whole text. */
  readonly range: Range;
  /** The text of `range`. */
  readonly text: string;
  /** Written with a word such as `about` or `~`, which stays outside `range`. */
  readonly approximate: boolean;
  /** The day of the week as written, whether or not it fits the date: 1 (Monday) to 7. */
  readonly weekday?: number;
  /**
   * Set for dates of three numbers with the year last and day and month different. `ambiguous`: both readings are
   * days, and `date` holds the day-first one until `resolveOrder`.
   */
  readonly dateOrder?: DateOrder;
  /**
   * What the text says about this value and the one before: `range-end` in `10:00–10:15`, `restates` in
   * `12:48 (6:48 PDT)`.
   */
  readonly link?: 'range-end' | 'restates';
}

/**
 * A time value as many UTF-16 units further on. Written out: these have many shapes, and a spread of those takes V8
 * several times as long.
 */
export function shiftedTime(value: TimeValue, by: number): TimeValue {
  const { date, time, zone, precision, range, text, approximate, weekday, dateOrder, link } = value;
  const moved: { -readonly [key in keyof TimeValue]: TimeValue[key] } = {
    date,
    time,
    zone,
    precision,
    range: shifted(range, by),
    text,
    approximate,
  };
  if (weekday !== undefined) moved.weekday = weekday;
  if (dateOrder !== undefined) moved.dateOrder = dateOrder;
  if (link !== undefined) moved.link = link;
  return moved;
}

/** What of a time value tells when it was. */
export type Moment = Pick<TimeValue, 'date' | 'time' | 'zone'>;

export type DateOrder = 'ambiguous' | 'dmy' | 'mdy';
