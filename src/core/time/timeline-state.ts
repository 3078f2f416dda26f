import {
  addDays,
  type CalendarDate,
  type ClockTime,
  dayMs,
  hourMs,
  minuteMs,
  wallAt,
  wallMs,
  weekdayOf,
} from './calendar.js';
import { offsetAt } from './iana.js';
import { type EpochOptions, toMs } from './instant.js';
import type { RelativeTime } from './relative.js';
import type { TimeValue } from './time-value.js';

/** A step back by more than this is the next day; less is an entry told out of order. */
const longestStepBack = 6 * hourMs;

/** Stands in where no date is known, so that days can be counted. */
const unknownDay: CalendarDate = { year: 2000, month: 1, day: 1 };

/** Where the reading of a timeline stands after an entry. */
export interface TimelineState {
  readonly day: CalendarDate;
  readonly known: boolean;
  readonly dayOffset: number;
  /** The entry before, since the last date without a time of day. */
  readonly previous: TimeValue | null;
  readonly first: TimeValue | null;
  readonly last: TimeValue | null;
}

/** Before the first entry; `start` is the time that relative ones count from as long as no entry has told another. */
export function startState(day: CalendarDate | null, start: TimeValue | null): TimelineState {
  return {
    day: day ?? unknownDay,
    known: day !== null,
    dayOffset: 0,
    previous: null,
    first: start,
    last: start,
  };
}

/** The day that a value is on. `year` is the one of its date where that leaves it out. */
export function follow(
  state: TimelineState,
  value: TimeValue,
  year: number | null,
  options: EpochOptions,
): TimelineState {
  if (value.date !== null)
    return { ...state, day: { ...value.date, year: value.date.year ?? year }, known: true, dayOffset: 0 };
  if (value.time === null) return state;
  if (value.weekday !== undefined && state.known)
    return { ...state, day: nextWeekday(state.day, value.weekday), dayOffset: 0 };
  if (state.previous === null) return state;
  const step = stepBetween(state.previous, { ...value, date: state.day }, options);
  const days = step < -longestStepBack ? 1 : step > dayMs - longestStepBack && state.dayOffset > 0 ? -1 : 0;
  return { ...state, day: addDays(state.day, days), dayOffset: state.dayOffset + days };
}

/** Takes in an entry's time, once its day is known. */
export function remember(state: TimelineState, at: TimeValue): TimelineState {
  const dated = { ...at, date: state.day };
  if (at.time === null) return { ...state, previous: null };
  return { ...state, previous: dated, first: state.first ?? at, last: at };
}

function nextWeekday(day: CalendarDate, weekday: number): CalendarDate {
  const current = weekdayOf(day);
  return current === null ? day : addDays(day, (weekday - current + 7) % 7);
}

/** Milliseconds from one dated time to another: as instants where their zones differ, else by the clock. */
function stepBetween(from: TimeValue, to: TimeValue, options: EpochOptions): number {
  if (from.zone?.text !== to.zone?.text) {
    const [start, end] = [toMs(from, options), toMs(to, options)];
    if (start !== null && end !== null) return end - start;
  }
  return from.date === null || to.date === null ? 0 : wallMs(to.date, to.time) - wallMs(from.date, from.time);
}

/** A time some milliseconds after another; through the zone's clock changes where the zone has any. */
export function shifted(
  base: TimeValue,
  { ms, range, text }: RelativeTime,
  options: EpochOptions,
): TimeValue {
  const own = {
    ...base,
    range,
    text,
    approximate: false,
    precision: base.precision === 'second' ? base.precision : ('minute' as const),
  };
  const { link: _link, weekday: _weekday, ...value } = own;
  const epoch = base.zone?.kind === 'iana' ? toMs(base, options) : null;
  const offset = epoch === null || base.zone?.kind !== 'iana' ? null : offsetAt(epoch + ms, base.zone.id);
  const wall =
    epoch !== null && offset !== null
      ? epoch + ms + offset * minuteMs
      : wallMs(base.date ?? unknownDay, base.time) + ms;
  const { date, time }: { date: CalendarDate; time: ClockTime } = wallAt(wall);
  return {
    ...value,
    date: base.date === null ? null : { ...date, year: base.date.year === null ? null : date.year },
    time,
  };
}
