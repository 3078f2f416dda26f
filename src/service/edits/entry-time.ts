import type { TimelineEntry } from '../../core/timeline/timeline.js';
import type { Analysis } from '../analysis.js';
import { type WallClock, wallClock } from '../clock.js';
import type { ServiceContext } from '../context.js';

/** Now, or another instant, written as the last entry of the timeline writes its time. */
export function entryTime(context: ServiceContext, { document }: Analysis, ms = context.now()): string {
  const timeline = document.timeline();
  const last = timeline?.entries.at(-1) ?? null;
  const zone = document.frontMatter.data.timezone;
  const clock = wallClock(
    ms,
    last?.at?.zone,
    timeline?.zone,
    typeof zone === 'string' ? zone : null,
    context.client().timezone,
  );
  return written(clock, last, timeline?.zone != null);
}

function written({ date, time, offset }: WallClock, last: TimelineEntry | null, zoned: boolean): string {
  const at = last?.at;
  const text = at?.text ?? '';
  // Entries without a date of their own go on with the day before them; another day must be said.
  const dated = !last || /\d{4}|\p{L}{3}/u.test(text) || dateOf(last) !== date;
  const suffix = /(?:[A-Z]{2,5}|Z|[+-]\d\d:?\d\d)$/.exec(text)?.[0];
  const joint = /\dT\d/.test(text) ? 'T' : ' ';
  const zone = suffix
    ? /^[A-Z]{2,5}$/.test(suffix)
      ? ` ${suffix}`
      : offset
    : last || zoned
      ? ''
      : ` ${offset}`;
  return `${dated ? `${date}${joint}` : ''}${time}${zone}`;
}

function dateOf({ at }: TimelineEntry): string | null {
  if (!at?.date?.year) return null;
  const { year, month, day } = at.date;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
