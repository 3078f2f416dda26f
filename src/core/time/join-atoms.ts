import { type Pattern, phrase } from '../locale/phrase.js';
import { addDays, type CalendarDate } from './calendar.js';
import type { ClockAtom } from './clock-atom.js';
import type { DateAtom } from './date-atom.js';
import type { Atom } from './read-atoms.js';
import { weekdayNamed } from './read-date.js';
import { gapBetween, matchAt, wordBefore } from './scan.js';
import type { Precision, TimeValue, Zone } from './time-value.js';
import { aboutEndings, joiners, patterns } from './word-tables.js';
import { readZoneAfter } from './zone-after.js';

const longestGap = 28;
const blank = '[ \\t\\u00a0\\u202f]';
const marker = `(?:(?:${patterns.clockMarkers}|${patterns.about}|${patterns.dateMarkers})\\.?${blank}{1,3}|[~\u2248]${blank}?)`;

const dateThenTime = phrase`^(?:[t_:]|(?:${blank}?\([^)]{1,4}\))?${blank}{0,8}(?:[,;:@(]|${blank}[-\u2013\u2014])?${blank}{0,4}${marker}{0,3})$`;
const timeThenDate = phrase`^${blank}{0,4}[,(]?${blank}{0,4}(?:(?:${patterns.dateMarkers})\.?${blank}{1,3}){0,3}$`;
const trailingYear = /(?:,?[ \u00a0]{1,3})((?:19|20|21)\d{2})(?![\d:.-])/y;
const about = phrase`(?:[~\u2248\u00b1]|(?<![\p{L}\d])(?:${patterns.about})\.?)${blank}{0,3}(?:(?:${patterns.clockMarkers}|${patterns.dateMarkers})\.?${blank}{1,3}){0,2}$`;

/** A value, and what joining and linking need to know about how it was written. */
export interface Draft {
  readonly value: TimeValue;
  readonly clock: ClockAtom | null;
  readonly dated: boolean;
}

/** Joins dates with the times of day beside them. */
export function joinAtoms(
  text: string,
  atoms: readonly Atom[],
  locales: readonly string[],
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let index = 0; index < atoms.length; ) {
    const first = atoms[index];
    const second = atoms[index + 1];
    if (first === undefined) break;
    const pair = second === undefined ? null : pairOf(text, first, second, atoms[index + 2]);
    const previousEnd = drafts.at(-1)?.value.range.end ?? -1;
    drafts.push(
      pair === null ? single(text, first, previousEnd, locales) : joined(text, pair.date, pair.clock),
    );
    index += pair === null ? 1 : 2;
  }
  return drafts;
}

interface Pair {
  readonly date: DateAtom;
  readonly clock: ClockAtom;
}

function pairOf(text: string, first: Atom, second: Atom, third: Atom | undefined): Pair | null {
  if (first.kind === 'date' && second.kind === 'time') {
    if (second.weak === 'range') return null;
    return between(dateThenTime, text, first, second) ? { date: first, clock: second } : null;
  }
  if (first.kind !== 'time' || second.kind !== 'date' || first.weak === 'range') return null;
  if (!between(timeThenDate, text, first, second)) return null;
  const taken = third?.kind === 'time' && between(dateThenTime, text, second, third);
  return taken && !text.slice(first.end, second.start).includes(' on ')
    ? null
    : { date: second, clock: first };
}

function between(gap: Pattern, text: string, first: Atom, second: Atom): boolean {
  const written = gapBetween(text, first.end, second.start, longestGap);
  return written !== null && gap.test(written);
}

function single(text: string, atom: Atom, previousEnd: number, locales: readonly string[]): Draft {
  if (atom.kind === 'date') return joined(text, atom, null);
  const word = wordBefore(text, atom.start);
  const weekday =
    word === null || word.start < previousEnd || word.text.length < 3 ? null : weekdayNamed(word, locales);
  const start = weekday === null || word === null ? atom.start : word.start;
  return draft(text, { start, end: atom.end, date: null, clock: atom, zone: atom.zone, weekday });
}

/** A date with its time of day, and the zone and the year that may come last. */
function joined(text: string, date: DateAtom, clock: ClockAtom | null): Draft {
  let end = clock === null ? date.end : Math.max(date.end, clock.end);
  let zone = clock?.zone ?? null;
  let { date: day } = date;
  if (clock !== null && zone === null) {
    const inside = text.slice(date.start, date.end).lastIndexOf('(');
    const read = readZoneAfter(text, inside < 0 ? end : date.start + inside, false);
    zone = read?.zone ?? null;
    end = Math.max(read?.end ?? end, end);
  }
  const year = day.year === null && clock !== null ? matchAt(trailingYear, text, end) : null;
  if (year !== null) {
    day = { ...day, year: Number(year[1]) };
    end += year[0].length;
  }
  const start = clock === null ? date.start : Math.min(date.start, clock.start);
  const { weekday, dateOrder } = date;
  return { ...draft(text, { start, end, date: day, clock, zone, weekday, dateOrder }), dated: true };
}

interface Parts {
  readonly start: number;
  readonly end: number;
  readonly date: CalendarDate | null;
  readonly clock: ClockAtom | null;
  readonly zone: Zone | null;
  readonly weekday: number | null;
  readonly dateOrder?: DateAtom['dateOrder'];
}

function draft(text: string, { start, end, date, clock, zone, weekday, dateOrder }: Parts): Draft {
  const precision: Precision = clock?.precision ?? 'day';
  const inner = date === null || clock === null || clock.start === start ? 0 : clock.start;
  const value: { -readonly [key in keyof TimeValue]: TimeValue[key] } = {
    date: date !== null && clock?.endOfDay === true ? addDays(date, 1) : date,
    time: clock?.time ?? null,
    zone,
    precision,
    range: { start, end },
    text: text.slice(start, end),
    approximate:
      clock?.approximate === true || isApproximate(text, start) || (inner > 0 && isApproximate(text, inner)),
  };
  if (weekday !== null) value.weekday = weekday;
  if (dateOrder) value.dateOrder = dateOrder;
  return { value, clock, dated: date !== null };
}

/** A word such as `about` stands before `start`. The last word tells quickly that none does. */
function isApproximate(text: string, start: number): boolean {
  const mark = text.charAt(start - 1) === ' ' ? text.charAt(start - 2) : text.charAt(start - 1);
  if ('~≈±'.includes(mark)) return mark !== '';
  let word = wordBefore(text, start);
  for (let skipped = 0; word !== null && skipped < 2 && joiners.has(word.text); skipped++)
    word = wordBefore(text, word.start);
  if (word === null || !aboutEndings.has(word.text)) return false;
  return about.test(text.slice(Math.max(0, start - longestGap), start));
}
