import type { TimeValue } from './time-value.js';

/** The time that an entry begins at, as its head writes it, and the one that it ends at. */
export interface Head {
  readonly at: TimeValue | null;
  readonly end: TimeValue | null;
}

/** Reads the values of an entry's head: a date and a time of day in two cells are one time. */
export function headOf(values: readonly TimeValue[]): Head {
  const [first, second] = values;
  if (first === undefined) return { at: null, end: null };
  const joins = second !== undefined && second.link === undefined && complement(first, second);
  const at = joins ? merged(first, second) : first;
  const next = values[joins ? 2 : 1];
  return { at, end: next?.link === 'range-end' ? next : null };
}

function complement(first: TimeValue, second: TimeValue): boolean {
  return (first.time === null && second.date === null) || (first.date === null && second.time === null);
}

function merged(first: TimeValue, second: TimeValue): TimeValue {
  const [day, clock] = first.time === null ? [first, second] : [second, first];
  return {
    ...day,
    ...clock,
    date: day.date,
    zone: clock.zone ?? day.zone,
    range: { start: first.range.start, end: second.range.end },
    text: `${first.text} ${second.text}`,
    approximate: first.approximate || second.approximate,
  };
}
