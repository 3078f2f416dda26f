import { phrase } from '../locale/phrase.js';
import type { CalendarDate, ClockTime } from './calendar.js';
import type { Draft } from './join-atoms.js';
import { gapBetween } from './scan.js';
import type { TimeValue } from './time-value.js';
import { patterns } from './word-tables.js';

const longestGap = 24;
const rangeGap = phrase`^[ \t\u00a0\u202f]{0,4}(?:[-\u2010-\u2015\u2192~\u301c]|->|(?:${patterns.rangeWords}))[ \t\u00a0\u202f]{0,4}(?:(?:${patterns.clockMarkers}|${patterns.about})\.?[ \u00a0]{1,3}|~){0,2}$`;
const andGap = phrase`^[ \u00a0]{1,3}(?:${patterns.and})[ \u00a0]{1,3}(?:~|(?:${patterns.clockMarkers})[ \u00a0])?$`;
const betweenBefore = phrase`(?<![\p{L}\d])(?:${patterns.between})[ \u00a0]{1,3}(?:[~]|(?:${patterns.clockMarkers}|${patterns.about})[ \u00a0])?$`;
const restateGap = /^[ \t\u00a0]{0,3}(?:[([]|\/|=)[ \t\u00a0]{0,2}$/;

/** Tells which values end a range or say the time before again, and lets the two ends of a range share what one has. */
export function linkValues(text: string, drafts: readonly Draft[]): readonly TimeValue[] {
  const links = drafts.map((draft, index) => linkOf(text, drafts[index - 1], draft));
  const values: TimeValue[] = [];
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    const after = drafts[index + 1];
    const opens = after !== undefined && links[index + 1] === 'range-end';
    const closes = before !== undefined && links[index] === 'range-end';
    if (!isSure(draft) && !(isLinkable(draft) && ((opens && isSure(after)) || (closes && isSure(before)))))
      continue;
    const link =
      before !== undefined && before.value.range.end === values.at(-1)?.range.end ? links[index] : null;
    const shared = closes ? withEarlier(draft.value, before.value) : draft.value;
    const value = opens ? withLater(shared, draft, after) : shared;
    values.push(link === null || link === undefined ? value : { ...value, link });
  }
  return values;
}

/** A weak time that nothing joined is no time. */
function isSure({ clock, dated }: Draft): boolean {
  return clock === null || clock.weak === null || (dated && clock.weak !== 'range');
}

function isLinkable({ clock }: Draft): boolean {
  return clock?.weak === 'range' || clock?.weak === 'any';
}

function linkOf(text: string, before: Draft | undefined, after: Draft): TimeValue['link'] | null {
  if (before === undefined) return null;
  const start = before.value.range.end;
  const end = after.value.range.start;
  if ((before.clock === null) !== (after.clock === null)) return null;
  const gap = gapBetween(text, start, end, longestGap);
  if (gap === null) return null;
  if (rangeGap.test(gap)) return 'range-end';
  const opening = text.slice(Math.max(0, before.value.range.start - longestGap), before.value.range.start);
  if (andGap.test(gap) && betweenBefore.test(opening)) return 'range-end';
  return after.clock !== null && restateGap.test(gap) ? 'restates' : null;
}

/** `10:00 WIB - 12:00`: the end of a range is in the zone of its start. */
function withEarlier(end: TimeValue, start: TimeValue): TimeValue {
  return end.zone === null && end.date === null ? { ...end, zone: start.zone } : end;
}

/** `16:58 to 18:46 UTC` and `3-4 PM`: what stands once after a range means both its ends. */
function withLater(start: TimeValue, before: Draft, after: Draft): TimeValue {
  const { value } = after;
  const time = sharedHalf(start.time, before, after);
  const inOrder = time !== null && value.time !== null && minutes(time) <= minutes(value.time);
  const date = start.date === null && inOrder && isTrailing(value) ? value.date : start.date;
  return { ...start, time, date: withYear(date, value.date), zone: start.zone ?? value.zone };
}

/** `21 Feb – 23 Feb 2023`: the year comes last. */
function withYear(date: CalendarDate | null, end: CalendarDate | null): CalendarDate | null {
  return date === null || date.year !== null || end === null ? date : { ...date, year: end.year };
}

/** A date that follows its time of day (`10:00 to 12:00 on 21 February`) is a date for the whole range. */
function isTrailing(value: TimeValue): boolean {
  return /^\d{1,2}(?::|\.|h|[ \u00a0]?[ap])/i.test(value.text) && value.date !== null;
}

function sharedHalf(time: ClockTime | null, before: Draft, after: Draft): ClockTime | null {
  const end = after.value.time;
  if (time === null || end === null || after.clock?.half !== 'pm' || before.clock?.half !== null) return time;
  if (time.hour > 12 || time.hour === 0) return time;
  const moved = { ...time, hour: (time.hour % 12) + 12 };
  return minutes(moved) <= minutes(end) ? moved : time;
}

function minutes({ hour, minute, second }: ClockTime): number {
  return hour * 60 + minute + second / 60;
}
