import { type IncidentState, incidentStates, type NoticePhrases } from '../locale/phrases/notices.js';
import { findPhrases } from '../prose/find-phrases.js';
import type { Sentence } from '../prose/sentence.js';
import { addDays, type ClockTime, wallAt, wallMs } from '../time/calendar.js';
import { parseDurations } from '../time/duration.js';
import { findTimes } from '../time/parse-time.js';
import type { TimeValue } from '../time/time-value.js';
import type { TimedDocument } from '../timeline/timeline.js';

/** The state that some words name, the first where there are several. */
export function stateIn(words: string, { states }: NoticePhrases): IncidentState | null {
  const found = incidentStates
    .map((name) => ({ name, at: states[name].exec(words)?.index ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.name ?? null;
}

/** Whether some words tell that the failure came back. */
export function tellsReturn(words: string, { reopened }: NoticePhrases): boolean {
  return reopened.some((pattern) => pattern.test(words));
}

/** When some sentences promise the next message, counted from the time of this one; null where they name no time. */
export function promiseIn(
  document: TimedDocument,
  {
    sentences,
    at,
    phrases,
  }: { sentences: readonly Sentence[]; at: TimeValue | null; phrases: NoticePhrases },
): TimeValue | null {
  for (const { sentence, range } of findPhrases(sentences, phrases.nextUpdate)) {
    const promise = timeAfter(document, { from: range.end, to: sentence.range.end }, at);
    if (promise) return promise;
  }
  return null;
}

/** The time that a stretch of a document names, or how long after `at` it is; with what it leaves out filled in. */
export function timeAfter(
  { parsed, locale }: TimedDocument,
  stretch: { readonly from: number; readonly to: number },
  at: TimeValue | null,
): TimeValue | null {
  const [time] = findTimes(parsed.text, { ...stretch, locales: [locale] });
  if (time) return completed(time, at);
  const [length] = parseDurations(parsed.text, stretch);
  if (!length || !at?.date || !at.time) return null;
  const { date, time: clock } = wallAt(wallMs(at.date, at.time) + length.ms);
  const text = `${pad(clock.hour)}:${pad(clock.minute)}`;
  return { ...at, date, time: clock, range: length.range, text };
}

/** A time of day without a date is the next such one after `at`. */
function completed(value: TimeValue, at: TimeValue | null): TimeValue {
  const zone = value.zone ?? (value.time && (at?.zone ?? null));
  if (value.date)
    return { ...value, zone, date: { ...value.date, year: value.date.year ?? at?.date?.year ?? null } };
  if (!at?.date || !at.time || !value.time) return { ...value, zone };
  return { ...value, zone, date: isBefore(value.time, at.time) ? addDays(at.date, 1) : at.date };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const anyDay = { year: 2000, month: 1, day: 1 };

function isBefore(a: ClockTime, b: ClockTime): boolean {
  return wallMs(anyDay, a) < wallMs(anyDay, b);
}
