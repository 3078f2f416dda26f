import type { OutlinedDocument } from '../document/outlined-document.js';
import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import { dayMs, wallMs } from '../time/calendar.js';
import { elapsed } from '../time/elapsed.js';
import type { Timeline, TimelineEntry } from './timeline.js';

/** Time from one entry to the next in ms; null where it cannot be told. */
export function stepTo(from: TimelineEntry, to: TimelineEntry): number | null {
  if (!from.at || !to.at) return null;
  return elapsed(from.at, to.at) ?? undatedStep(from, to);
}

/** By the clock alone, where no entry has a date. */
function undatedStep(from: TimelineEntry, to: TimelineEntry): number | null {
  const [start, end] = [from.at, to.at];
  if (!start?.time || !end?.time || start.date || end.date || start.zone?.text !== end.zone?.text)
    return null;
  const days = to.dayOffset - from.dayOffset;
  return days * dayMs + wallMs(anyDay, end.time) - wallMs(anyDay, start.time);
}

const anyDay = { year: 2000, month: 1, day: 1 };

/** Entries that are earlier than the one before them, with that one. */
export function stepsBack({
  entries,
}: Timeline): { readonly entry: TimelineEntry; readonly before: TimelineEntry }[] {
  return entries.slice(1).flatMap((entry, index) => {
    const before = entries[index]!;
    const step = stepTo(before, entry);
    return step !== null && step < 0 ? [{ entry, before }] : [];
  });
}

/**
 * The edits that put the entries in order of time, each text in the place of another; null where they are not rows of
 * one table or items of one list, or where a time cannot be told or is told by the entry before: all have a date, or
 * none has and all are on one day.
 */
export function sortEdits({ parsed }: OutlinedDocument, { entries }: Timeline): Edit[] | null {
  const form = entries[0]?.form;
  if (form !== 'table' && form !== 'list') return null;
  const { text } = parsed;
  const sortable = entries.every(({ at, form: own }) => own === form && at?.time);
  const neighbours = entries
    .slice(1)
    .every(({ range }, index) => /^[\s>]*$/.test(text.slice(entries[index]!.range.end, range.start)));
  const times = entries.map(({ timeRange }) => (timeRange ? text.slice(timeRange.start, timeRange.end) : ''));
  const dated = times.every((time) => /\d{4}|\p{L}{3}/u.test(time));
  const clocks = times.every((time) => /^\d{1,2}[.:h]\d\d(?!\d|.*\d{4}|.*\p{L}{3})/iu.test(time));
  const base = entries[0]!;
  const oneDay = entries.every(({ dayOffset }) => dayOffset === base.dayOffset);
  const steps = entries.map((entry) => stepTo(base, entry));
  if (!sortable || !neighbours || steps.includes(null)) return null;
  if (!dated && !(clocks && oneDay)) return null;
  const sorted = entries
    .map((entry, index) => ({ entry, index, offset: steps[index]! }))
    .sort((a, b) => a.offset - b.offset || a.index - b.index);
  const bodyOf = ({ range }: TimelineEntry): Range => ({
    start: range.start + numberOf(text, range).length,
    end: range.end,
  });
  return sorted.flatMap(({ entry }, index) => {
    const place = entries[index]!;
    const { start, end } = bodyOf(entry);
    return place === entry ? [] : [{ range: bodyOf(place), text: text.slice(start, end) }];
  });
}

/** The number of an item, which stays where it is. */
function numberOf(text: string, { start, end }: Range): string {
  return /^\d+[.)]/.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? '';
}
