import type { IncidentDocument } from '../../core/incident/incident-document.js';
import { localize } from '../../core/locale/locale.js';
import type { List, Table } from '../../core/markdown/blocks.js';
import { plainText } from '../../core/markdown/plain-text.js';
import type { Edit } from '../../core/text/edit.js';
import { lineBreakOf } from '../../core/text/line-break.js';
import { contains, type Range } from '../../core/text/range.js';
import type { Timeline, TimelineEntry } from '../../core/timeline/timeline.js';

/** A timeline in its other form. */
export interface ConvertedTimeline {
  readonly to: 'table' | 'list';
  readonly edit: Edit;
}

const fallback = { en: ['Time', 'Event', 'Who'], id: ['Waktu', 'Kejadian', 'Siapa'] };

/** The list of a timeline as a table, or its table as a list; null where it is neither, or would lose something. */
export function convertTimeline(document: IncidentDocument, timeline: Timeline): ConvertedTimeline | null {
  const [first] = timeline.entries;
  if (!first) return null;
  const holder = document.parsed.blocks.find((block) => contains(block.range, first.range));
  if (!timeline.entries.every(({ range }) => holder && contains(holder.range, range))) return null;
  if (holder?.kind === 'list') return toTable(document, timeline, holder);
  return holder?.kind === 'table' ? toList(document, holder) : null;
}

function toTable(document: IncidentDocument, { entries }: Timeline, list: List): ConvertedTimeline | null {
  const { text } = document.parsed;
  // Items of several blocks, and items without a time, have no place in a row.
  if (list.items.length !== entries.length || list.items.some(({ blocks }) => blocks.length !== 1))
    return null;
  const rows = entries.map((entry) => rowOf(text, entry));
  if (rows.some((row) => row === null)) return null;
  const type = document.type?.sections.find(({ id }) => id === 'timeline');
  const named = type?.content.kind === 'table' ? localize(type.content.columns, document.locale) : null;
  const titles = named ?? fallback[document.locale === 'id' ? 'id' : 'en'];
  const lines = [
    titles,
    titles.map(() => '---'),
    ...rows.map((row) => titles.map((_, index) => row![index] ?? '')),
  ];
  return {
    to: 'table',
    edit: replace(
      list.range,
      lines.map((cells) => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`),
      text,
    ),
  };
}

/** The time as written and the words after it, markup kept. */
function rowOf(text: string, { timeRange, range }: TimelineEntry): [string, string] | null {
  if (!timeRange) return null;
  const before = text.slice(range.start, timeRange.start);
  if (!/^\s*(?:[-*+]|\d+[.)])[\s*_`[(~]*$/.test(before)) return null;
  const opened = before
    .trimEnd()
    .split(/[^*_`[(]/)
    .at(-1)!;
  const closing = new RegExp(`^[${'*_`\\])'}]{0,${opened.length}}`);
  const zone =
    /^ ?(?:\(?[A-Z]{2,5}\)?|[+-]\d\d:?\d\d|Z)(?=[\s:–—\-*_)\]]|$)/.exec(
      text.slice(timeRange.end, range.end),
    )?.[0] ?? '';
  const rest = text
    .slice(timeRange.end + zone.length, range.end)
    .replace(closing, '')
    .replace(/^\s*[:–—|-]?\s*/, '')
    .replace(/^[*_]{1,2}(?=\s|$)/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
  const time = text.slice(timeRange.start, timeRange.end) + zone;
  return [escapePipes(time.trim()), escapePipes(rest)];
}

function escapePipes(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}

function toList(document: IncidentDocument, table: Table): ConvertedTimeline | null {
  const { parsed } = document;
  const { text } = parsed;
  const titles = table.header.cells.map((cell) => plainText(parsed, cell));
  const lines = table.rows.map(({ cells }) => {
    const [time = '', ...rest] = cells.map((cell) =>
      text.slice(cell.start, cell.end).trim().replaceAll('\\|', '|'),
    );
    const [event = '', ...others] = rest;
    const told = others.flatMap((value, index) =>
      value === '' ? [] : [`${titles[index + 2] ?? ''}: ${value}`.replace(/^: /, '')],
    );
    return `- ${time}${event ? ` ${event}` : ''}${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
  });
  return lines.length === 0 ? null : { to: 'list', edit: replace(table.range, lines, text) };
}

function replace({ start, end }: Range, lines: readonly string[], text: string): Edit {
  const written = text.slice(start, end).trimEnd();
  return { range: { start, end: start + written.length }, text: lines.join(lineBreakOf(text)) };
}
