import { addDays, type CalendarDate, wallMs } from './calendar.js';
import { dateOrderOf, resolveOrder } from './date-order.js';
import type { EpochOptions } from './instant.js';
import type { RelativeTime } from './relative.js';
import type { DateOrder, TimeValue, Zone } from './time-value.js';
import { headOf } from './timeline-head.js';
import { follow, remember, shifted, startState, type TimelineState } from './timeline-state.js';
import { yearFinder } from './timeline-year.js';

/** What stands at the head of one entry of a timeline. */
export interface TimelineEntry {
  readonly values: readonly TimeValue[];
  /** Counts only where there are no values. */
  readonly relative?: RelativeTime | null;
}

/** What the document says about all entries. */
export interface TimelineContext {
  /** The day of the first entries, where they do not say. */
  readonly date?: CalendarDate | null;
  /** The zone of entries that name none. */
  readonly zone?: Zone | null;
  readonly dateOrder?: DateOrder;
  /** The start of the incident, where it is told elsewhere. */
  readonly start?: TimeValue | null;
  readonly abbreviations?: EpochOptions['abbreviations'];
}

/** An entry's time with what it leaves out filled in from the entries around it. */
export interface ResolvedEntry {
  readonly at: TimeValue | null;
  readonly end?: TimeValue;
  readonly relative?: RelativeTime;
  /** Midnights passed since the date last stated, told by the times of day alone. Counts without any date too. */
  readonly dayOffset: number;
}

/**
 * Resolves the entries of one timeline in order: a time of day continues the date before it, one that steps back by
 * more than six hours is on the next day, a date alone holds for what follows, a missing year comes from the
 * neighbours, and relative times count from the first or the last absolute one. Entries that name no zone are in
 * `context.zone`, else in the one zone that the others name.
 */
export function resolveSequence(
  entries: readonly TimelineEntry[],
  context: TimelineContext = {},
): readonly ResolvedEntry[] {
  const order = context.dateOrder ?? dateOrderOf(entries.flatMap(({ values }) => values));
  const heads = entries.map(({ values }) => headOf(resolveOrder(values, order)));
  const zone = context.zone ?? onlyZone(heads.map(({ at }) => at?.zone ?? null));
  const dates = heads.map(({ at }) => at?.date ?? null);
  const yearOf = yearFinder(dates, context.date ?? null);
  const options = {
    defaultZone: zone,
    ...(context.abbreviations && { abbreviations: context.abbreviations }),
  };
  let state = startState(context.date ?? null, context.start ?? null);
  return heads.map((head, index) => {
    if (head.at === null) return distant(state, entries[index]?.relative ?? null, options);
    const value = inZone(head.at, zone);
    const followed = follow(state, value, yearOf(index), options);
    const at = followed.known ? { ...value, date: followed.day } : value;
    state = remember(followed, at);
    const end = head.end === null ? {} : { end: endOf(head.end, at, zone) };
    return { at, dayOffset: state.dayOffset, ...end };
  });
}

function inZone(value: TimeValue, zone: Zone | null): TimeValue {
  return { ...value, zone: value.zone ?? (value.time && zone) };
}

/** An entry that names no time of its own, only how far it is from another. */
function distant(state: TimelineState, relative: RelativeTime | null, options: EpochOptions): ResolvedEntry {
  const { dayOffset } = state;
  if (relative === null) return { at: null, dayOffset };
  const base = relative.base === 'start' ? state.first : state.last;
  return { at: base === null ? null : shifted(base, relative, options), dayOffset, relative };
}

/** The zone of a timeline that names one zone only, at however few of its entries. */
function onlyZone(zones: readonly (Zone | null)[]): Zone | null {
  const named = zones.filter((zone) => zone !== null);
  const texts = new Set(named.map(({ text }) => text.toUpperCase()));
  return texts.size === 1 ? (named[0] ?? null) : null;
}

function endOf(end: TimeValue, at: TimeValue, zone: Zone | null): TimeValue {
  const filled = { ...end, zone: end.zone ?? at.zone ?? (end.time && zone) };
  if (end.date !== null)
    return { ...filled, date: { ...end.date, year: end.date.year ?? at.date?.year ?? null } };
  if (at.date === null || at.time === null || end.time === null) return { ...filled, date: at.date };
  const passes = wallMs(at.date, end.time) < wallMs(at.date, at.time);
  return { ...filled, date: passes ? addDays(at.date, 1) : at.date };
}
