import { mayHoldDoubtfulDate } from '../time/doubtful.js';
import { findTimes } from '../time/parse-time.js';
import { shiftedTime, type TimeValue } from '../time/time-value.js';
import type { TimedDocument } from '../timeline/timeline.js';
import { statedMilestones } from './milestones.js';

/**
 * The dates in a document's prose, tables and lists that their own words can contradict, and those beside them, in
 * order of place; code is left out. Most paragraphs have none, and are not read.
 */
export function datesIn(document: TimedDocument): readonly TimeValue[] {
  const { parsed, locale } = document;
  const options = { locales: [locale], dateOrder: document.dateOrder() };
  const subject = `dates ${locale} ${options.dateOrder}`;
  const found: TimeValue[] = [];
  for (const { block } of parsed.visits()) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'table') continue;
    const { start } = block.range;
    const dates = parsed.memory.carry(subject, parsed.stretchOf(block), ({ text }) =>
      mayHoldDoubtfulDate(text) ? findTimes(text, options).filter(({ date }) => date !== null) : [],
    );
    for (const date of dates) found.push(shiftedTime(date, start));
  }
  return found;
}

/** The times that tell when the incident was: those of the front matter and of the timeline, in order of place. */
export function incidentTimes(document: TimedDocument): TimeValue[] {
  const entries = document.timeline()?.entries ?? [];
  const told = entries.flatMap(({ at, timeRange }) =>
    at?.date && timeRange ? [{ ...at, range: timeRange }] : [],
  );
  return [...statedMilestones(document).map(({ value }) => value), ...told];
}
