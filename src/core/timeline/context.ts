import { valueAt } from '../document/front-matter.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import type { Section } from '../document/section.js';
import { once } from '../lazy.js';
import type { Range } from '../text/range.js';
import { type CalendarDate, wallMs } from '../time/calendar.js';
import { dateOrderOf } from '../time/date-order.js';
import { findTimes } from '../time/parse-time.js';
import type { DateOrder, Zone } from '../time/time-value.js';
import { findZones, parseZone } from '../time/zone.js';
import type { Unit } from './unit.js';

/** What the document says about the entries of its timeline as a whole. */
export interface DocumentClock {
  readonly date: CalendarDate | null;
  readonly zone: Zone | null;
  readonly dateOrder: DateOrder;
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
  const dateOrder = dateOrderIn(document);
  return {
    date: year === null ? dayOf(document, section, dateOrder) : { year, month: 7, day: 1 },
    zone: zoneOf(document, section, first),
    dateOrder,
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
export function zoneOfFrontMatter({ frontMatter }: OutlinedDocument): Zone | null {
  const zone = frontMatter.data.timezone;
  return typeof zone === 'string' ? parseZone(zone) : null;
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

/** What a date of three numbers, or of two before a time of day, looks like; dates in ISO 8601 do not. */
const threeNumbers = /(?<!\d)(?<!\d[-/])\d{1,2}([-/])\d{1,2}(?:\1\d{2}|[ \t\u00a0]{1,3}\d{1,2}:)/;

/**
 * The order of day and month in the document's dates of three numbers: told by a day above 12, else by a date written
 * in words or in ISO 8601 that one reading comes near, else by a zone of the United States.
 */
export const dateOrderIn = once(({ parsed, locale, path }: OutlinedDocument): DateOrder => {
  if (!threeNumbers.test(parsed.text)) return 'ambiguous';
  const values = findTimes(parsed.text, { locales: [locale] });
  const order = dateOrderOf(values);
  const unsure = values.find(({ dateOrder }) => dateOrder === 'ambiguous');
  if (order !== 'ambiguous' || !unsure?.date) return order;
  const named = /\d{4}-\d\d-\d\d(?!\d)/.exec(path)?.[0] ?? '';
  const sure = [...findTimes(named), ...values].filter(
    ({ date, dateOrder }) => date?.year && dateOrder === undefined,
  );
  const near = (date: CalendarDate): number =>
    sure.reduce(
      (least, value) => Math.min(least, Math.abs(wallMs(value.date!, null) - wallMs(date, null))),
      Number.POSITIVE_INFINITY,
    );
  const { year, month, day } = unsure.date;
  const [dmy, mdy] = [near(unsure.date), near({ year, month: day, day: month })];
  if (sure.length > 0 && dmy !== mdy) return mdy < dmy ? 'mdy' : 'dmy';
  return /\b(?:[PMCE][SD]T|Pacific|Eastern)\b/.test(parsed.text) ? 'mdy' : 'ambiguous';
});
