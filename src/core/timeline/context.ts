import { valueAt } from '../document/front-matter.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import type { Section } from '../document/section.js';
import type { Range } from '../text/range.js';
import type { CalendarDate } from '../time/calendar.js';
import { findTimes } from '../time/parse-time.js';
import type { DateOrder, TimeValue, Zone } from '../time/time-value.js';
import { findZones, parseZone } from '../time/zone.js';
import type { Unit } from './unit.js';

/** What the document says about the entries of its timeline as a whole. */
export interface DocumentClock {
  readonly date: CalendarDate | null;
  readonly zone: Zone | null;
  readonly dateOrder: DateOrder;
  /** The start that the front matter tells; relative times count from it. */
  readonly start: TimeValue | null;
}

/** How far into a document its date is looked for. */
const opening = 3000;

/** The day, zone and date order that hold where an entry does not say. */
export function timelineContext(
  document: OutlinedDocument,
  { section, units }: { readonly section: Section | null; readonly units: readonly Unit[] },
): DocumentClock {
  const first = units[0]?.range.start ?? 0;
  const year = yearOfTable(document, first);
  const dateOrder = document.dateOrder();
  return {
    date: year === null ? dayOf(document, section, dateOrder) : { year, month: 7, day: 1 },
    zone: zoneOf(document, section, first),
    dateOrder,
    start: frontMatterTime(document, ['times', 'started']),
  };
}

/** The zone stated nearest to the entries: the section's title, what stands above the first entry, the front matter, the document. */
function zoneOf(document: OutlinedDocument, section: Section | null, first: number): Zone | null {
  const { text } = document.parsed;
  const stated = (range: Range | null): Zone | null =>
    range === null ? null : (findZones(text.slice(range.start, range.end))[0]?.zone ?? null);
  const above = section ? { start: section.range.end, end: Math.max(first, section.range.end) } : null;
  return (
    stated(section?.titleRange ?? null) ??
    stated(above) ??
    stated(tableHead(document, first)) ??
    zoneOfFrontMatter(document) ??
    findZones(text.slice(0, 20 * opening)).find((statement) => statement.stated)?.zone ??
    null
  );
}

/** The header of the table that holds the first entry. */
function tableHead({ parsed }: OutlinedDocument, first: number): Range | null {
  const table = parsed.blocks.find(
    (block) => block.kind === 'table' && block.range.start <= first && first < block.range.end,
  );
  return table?.kind === 'table' ? table.header.range : null;
}

/** The `timezone` of the front matter. */
export function zoneOfFrontMatter({ frontMatter, parsed }: OutlinedDocument): Zone | null {
  const zone = frontMatter.data.timezone;
  return typeof zone === 'string' ? parsed.memory.recall('zone', zone, parseZone) : null;
}

/** The time that a front matter value is, with its place in the document, in the document's zone where it names none. */
export function frontMatterTime(
  document: OutlinedDocument,
  path: readonly (string | number)[],
): TimeValue | null {
  const written = valueAt(document.frontMatter.data, path);
  const range = document.frontMatter.locate(path)?.value;
  if (typeof written !== 'string' || !range) return null;
  const { text, memory } = document.parsed;
  const value = memory.recall('time', text.slice(range.start, range.end), onlyTime);
  if (!value) return null;
  return { ...value, zone: value.zone ?? (value.time && zoneOfFrontMatter(document)), range };
}

/** The time that a text is, where it has a date and no other time beside it. */
function onlyTime(text: string): TimeValue | null {
  const [value, ...others] = findTimes(text);
  return value?.date && others.length === 0 ? value : null;
}

/** The year in the header of the table that holds the entries, such as "Date (2021)". */
function yearOfTable(document: OutlinedDocument, first: number): number | null {
  const head = tableHead(document, first);
  const year = head && /\b20\d\d\b/.exec(document.parsed.text.slice(head.start, head.end));
  return year ? Number(year[0]) : null;
}

/** The first date with a year that the front matter, the section's title, the document's title, its opening or its path has. */
function dayOf(
  document: OutlinedDocument,
  section: Section | null,
  dateOrder: DateOrder,
): CalendarDate | null {
  const { parsed, heading, frontMatter, path } = document;
  const started = valueAt(frontMatter.data, ['times', 'started']);
  const body = frontMatter.block?.range.end ?? 0;
  const places = [
    typeof started === 'string' ? started : '',
    section ? parsed.text.slice(section.titleRange.start, section.titleRange.end) : '',
    heading ? parsed.text.slice(heading.title.start, heading.title.end) : '',
    typeof frontMatter.data.title === 'string' ? frontMatter.data.title : '',
    ...(/\d{4}-\d\d-\d\d(?!\d)/.exec(path.slice(path.lastIndexOf('/') + 1)) ?? []),
    parsed.text.slice(body, body + opening),
  ];
  for (const place of places) {
    const found = findTimes(place, { locales: [document.locale], dateOrder });
    const date = found.find((value) => value.date !== null && value.date.year !== null)?.date;
    if (date) return date;
  }
  return null;
}
