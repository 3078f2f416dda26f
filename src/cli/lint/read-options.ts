import { startOfDay } from '../../core/time/calendar.js';
import { Failure } from '../failure.js';
import type { Io } from '../io.js';

/** The number after `--max-warnings`; no limit where it is not given. */
export function readWarningLimit(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) {
    throw new Failure(`\`--max-warnings\` is \`${value}\`; write a whole number, such as 0.`);
  }
  return Number(value);
}

const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * The instant after `--now`, in UTC where it has no offset. Where it is not given, the beginning of today in UTC: what
 * rules say of age holds for a day, so that a run can be repeated, and its results kept.
 */
export function readNow(value: string | undefined, { now }: Pick<Io, 'now'>): number {
  if (value === undefined) return startOfDay(now());
  const match = iso.exec(value);
  const instant = match
    ? Date.parse(value.length > 10 && match[1] === undefined ? `${value}Z` : value)
    : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new Failure(`\`--now\` is \`${value}\`; write a date and time such as 2023-02-21T10:00:00+07:00.`);
  }
  return instant;
}
