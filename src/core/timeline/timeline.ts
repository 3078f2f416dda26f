import { sectionAround, sectionsAbout } from '../document/find-sections.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import type { Section } from '../document/section.js';
import { outermost } from '../document/section.js';
import type { Range } from '../text/range.js';
import type { TimeValue, Zone } from '../time/time-value.js';
import { resolveSequence } from '../time/timeline-clock.js';
import { timelineContext } from './context.js';
import type { Milestones } from './milestone.js';
import { type Unit, unitsIn } from './unit.js';

/** Something that happened, with its time as far as the document tells it. */
export interface TimelineEntry {
  /** With what its text leaves out filled in from around it; null where no time can be told. */
  readonly at: TimeValue | null;
  readonly end: TimeValue | null;
  /** Midnights passed since the date last stated; orders entries where no date is known at all. */
  readonly dayOffset: number;
  readonly range: Range;
  /** The time as written; null for an entry without one. */
  readonly timeRange: Range | null;
  readonly form: Unit['form'];
  readonly text: string;
  readonly who: string | null;
}

export interface Timeline {
  /** The section that holds it; null where entries were found without one. */
  readonly section: Section | null;
  readonly range: Range;
  /** The zone of entries that name none, where the document states one. */
  readonly zone: Zone | null;
  readonly entries: readonly TimelineEntry[];
}

interface Found {
  readonly section: Section;
  readonly units: readonly Unit[];
}

/** A document that tells what happened when. */
export interface TimedDocument extends OutlinedDocument {
  /** What happened when; null where the document does not tell. */
  timeline(): Timeline | null;
  /** Points in its incident by name: those of the front matter's `times`, else those that entries name. */
  milestones(): Milestones;
}

/** A timeline without a title of its own has at least this many entries side by side. */
const leastEntries = 3;

/** The timeline of a document, or null where it has none. */
export function findTimeline(document: OutlinedDocument): Timeline | null {
  const outer = outermost(sectionsAbout(document, 'timeline'));
  // A document may have several, such as key events and a full account: the fullest tells most.
  const found = outer
    .map((section) => ({ section, units: entryUnits(document, section.content) }))
    .reduce<Found | null>(
      (best, next) => (next.units.length > (best?.units.length ?? 0) ? next : best),
      null,
    );
  if (found) return resolve(document, { ...found, range: found.section.content });
  return outer.length > 0 ? null : withoutTitle(document);
}

/** Sections that have dated lists of their own, which tell something else than what happened. */
const elsewhere = new Set([
  'customer-communication',
  'actions',
  'references',
  'review-history',
  'drills',
  'compensation',
  'apology',
]);

function isElsewhere({ recognition }: Section): boolean {
  return recognition !== null && elsewhere.has(recognition.concept);
}

function withoutTitle(document: OutlinedDocument): Timeline | null {
  if (document.type !== null && !document.type.sections.some(({ id }) => id === 'timeline')) return null;
  const range = { start: 0, end: document.parsed.text.length };
  const units = entryUnits(document, range).filter(
    (unit) =>
      unit.leading && unit.form !== 'log' && sectionAround(document, unit.range, isElsewhere) === null,
  );
  if (units.length < leastEntries) return null;
  return resolve(document, {
    section: null,
    units,
    range: { start: units[0]!.range.start, end: units.at(-1)!.range.end },
  });
}

function resolve(
  document: OutlinedDocument,
  found: { section: Section | null; units: readonly Unit[]; range: Range },
): Timeline {
  const context = timelineContext(document, found);
  const resolved = resolveSequence(found.units, context);
  const entries = found.units.flatMap((unit, index): TimelineEntry[] => {
    const { at, end, dayOffset } = resolved[index]!;
    if (isDateHead(unit, found.units[index + 1])) return [];
    const written = unit.values[0]?.range ?? unit.relative?.range ?? null;
    const { form, range, text, who } = unit;
    return [{ at, end: end ?? null, dayOffset, range, timeRange: written, form, text, who }];
  });
  return { section: found.section, range: found.range, zone: context.zone, entries };
}

/** A date alone above entries of that day is no entry itself. */
function isDateHead(unit: Unit, next: Unit | undefined): boolean {
  const dateOnly = unit.values.length > 0 && unit.values.every((value) => value.time === null);
  if (!dateOnly || !next) return false;
  const below = next.form !== unit.form || next.depth > unit.depth;
  return below || (isBare(unit) && next.values[0]?.date === null);
}

/** Whether a unit is its time and nothing else. */
function isBare({ text, values }: Unit): boolean {
  const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
  return letters(text) === letters(values.map((value) => value.text).join(''));
}

/** The units that are entries: those with a time, of the forms in which this timeline is written. */
function entryUnits(document: OutlinedDocument, within: Range): Unit[] {
  const all = [
    ...unitsIn(document.parsed.blocks, { document: document.parsed, locales: [document.locale], within }),
  ];
  // A row that still reads "HH:mm" is the template's.
  const timed = all.filter(
    ({ values, relative, text }) => (values.length > 0 || relative !== null) && !/\bHH:mm\b/i.test(text),
  );
  const leading = timed.filter((unit) => unit.leading);
  const listed = timed.filter(({ form }) => form === 'list');
  // "First detected 10:43" has its time at the end; where most items are like that, all of them are entries.
  const trailing =
    listed.length > 0 && leading.filter(({ form }) => form === 'list').length < listed.length * 0.7;
  if (trailing && leading.every(({ form }) => form === 'list')) return mainForms(listed);
  return mainForms(leading.length > 0 ? leading : timed.filter(({ form }) => form === 'paragraph'));
}

/** Lists below a heading or table entry are details of it, unless they have times of their own and it has only a date. */
function mainForms(units: readonly Unit[]): Unit[] {
  const hasClock = (unit: Unit): boolean =>
    unit.relative !== null || unit.values.some((value) => value.time !== null);
  const clocked = units.filter(hasClock);
  const base = clocked.length > 0 ? clocked : units;
  const headed = base.some(({ form }) => form === 'heading');
  const tabled = base.some(({ form }) => form === 'table');
  const listed = base.some(({ form }) => form === 'list');
  const depth = base.reduce(
    (least, unit) => (unit.form === 'list' ? Math.min(least, unit.depth) : least),
    Number.POSITIVE_INFINITY,
  );
  return units.filter((unit) => {
    if (unit.form === 'log') return !headed && !tabled && !listed;
    if (headed) return unit.form === 'heading' && (hasClock(unit) || !clocked.includes(unit));
    if (tabled) return unit.form === 'table' || unit.form === 'heading';
    if (unit.form === 'list') return unit.depth <= depth;
    return unit.form === 'heading' || unit.form === 'paragraph';
  });
}
