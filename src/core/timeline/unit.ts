import type { Locale } from '../locale/locale.js';
import type { Block, Code, ListItem, ParsedDocument, Table } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { overlapping } from '../markdown/walk.js';
import { contains, type Range } from '../text/range.js';
import { findRelatives, type RelativeTime } from '../time/relative.js';
import type { TimeValue } from '../time/time-value.js';
import { timesIn } from './times-in.js';

export type UnitForm = 'table' | 'list' | 'heading' | 'paragraph' | 'log';

/** A piece of a document that may be an entry of a timeline: a row, an item, a heading, a paragraph, a line. */
export interface Unit {
  readonly form: UnitForm;
  readonly range: Range;
  /** Depth in nested lists; 0 outside. */
  readonly depth: number;
  /** Times in its head, in order. */
  readonly values: readonly TimeValue[];
  readonly relative: RelativeTime | null;
  /** Whether the head begins with its time; else the time stands within the words. */
  readonly leading: boolean;
  /** What happened: the words without the time. */
  readonly text: string;
  readonly who: string | null;
}

/** How units are read. */
export interface Reading {
  readonly document: ParsedDocument;
  readonly locales: readonly Locale[];
  /** Where entries may stand; blocks that reach out of it are not looked at. */
  readonly within: Range;
}

/** A head is read this far: a time that comes later belongs to what happened. */
const headLength = 120;
/** Marks, brackets and a few words may stand before a leading time: "**At 10:00**", "[10:00]". */
const beforeTime = /^[\s*_`~[(<>|#•·–—-]*(?:\p{L}{2,9}[,.:]?\s[\s*_`[(]*)?$/u;

/** The units in a range, in order of place. */
export function* unitsIn(blocks: readonly Block[], reading: Reading): Generator<Unit> {
  for (const block of overlapping(blocks, reading.within)) {
    switch (block.kind) {
      case 'heading':
        if (contains(reading.within, block.range)) yield headUnit('heading', block.title, 0, reading);
        break;
      case 'paragraph':
        yield* lineUnits('paragraph', block.range, reading);
        break;
      case 'code':
        yield* lineUnits('log', codeInside(block, reading.document), reading);
        break;
      case 'quote':
        yield* unitsIn(block.blocks, reading);
        break;
      case 'list':
        yield* itemUnits(block.items, 0, reading);
        break;
      case 'table':
        yield* rowUnits(block, reading);
        break;
      default:
    }
  }
}

/** The code of a block without its fences. */
function codeInside({ fenced, range }: Code, { text, lines }: ParsedDocument): Range {
  if (!fenced) return range;
  const start = Math.min(range.end, lines.startOf(lines.lineAt(range.start) + 1));
  const last = lines.startOf(lines.lineAt(range.end));
  const closed = /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(text.slice(last, range.end));
  return { start, end: Math.max(start, closed ? last : range.end) };
}

function* itemUnits(items: readonly ListItem[], depth: number, reading: Reading): Generator<Unit> {
  for (const item of overlapping(items, reading.within)) {
    const first = item.blocks[0];
    if (first?.kind === 'paragraph' && contains(reading.within, first.range)) {
      yield { ...headUnit('list', first.range, depth, reading), range: item.range };
    }
    for (const block of item.blocks) {
      if (block.kind === 'list') yield* itemUnits(block.items, depth + 1, reading);
    }
  }
}

/** Lines of a paragraph that begin with a time are entries of their own; else the paragraph is one unit. */
function* lineUnits(form: UnitForm, block: Range, reading: Reading): Generator<Unit> {
  const { lines } = reading.document;
  let open: Range | null = null;
  const last = lines.lineAt(block.end);
  for (let line = lines.lineAt(block.start); line <= last; line++) {
    const full = lines.rangeOf(line);
    const range = { start: Math.max(full.start, block.start), end: Math.min(full.end, block.end) };
    if (range.end <= range.start || !contains(reading.within, range)) continue;
    const begins: boolean = open === null || headUnit(form, range, 0, reading).leading;
    if (begins && open) yield headUnit(form, open, 0, reading);
    open = begins || !open ? range : { start: open.start, end: range.end };
  }
  if (open) yield headUnit(form, open, 0, reading);
}

function headUnit(form: UnitForm, range: Range, depth: number, { document, locales }: Reading): Unit {
  const { text } = document;
  const to = Math.min(range.end, range.start + headLength);
  const values = /\d/.test(text.slice(range.start, to))
    ? timesIn(document, { start: range.start, end: to }, { locales })
    : [];
  const relative = values.length > 0 ? null : leadingRelative(text, range, to);
  const first = values[0]?.range ?? relative?.range;
  const leading = first !== undefined && beforeTime.test(text.slice(range.start, first.start));
  const head = leading ? headValues(text, values) : values.slice(0, 1);
  const after = { start: head.at(-1)?.range.end ?? relative?.range.end ?? range.start, end: range.end };
  const rest = leading ? withoutOpening(plainText(document, after)) : '';
  // "Resolved 10:00" says what happened before its time.
  const words = rest === '' ? plainText(document, range) : rest;
  return { form, range, depth, values: head, relative, leading, text: words, who: null };
}

function leadingRelative(text: string, range: Range, to: number): RelativeTime | null {
  if (!/[+T\d]/.test(text.slice(range.start, range.start + 12))) return null;
  const relative = findRelatives(text, { from: range.start, to })[0];
  return relative && beforeTime.test(text.slice(range.start, relative.range.start)) ? relative : null;
}

/** The first value and those that are joined to it: an end, the other half of a date and time, another zone. */
function headValues(text: string, values: readonly TimeValue[]): TimeValue[] {
  const head = values.slice(0, 1);
  for (const value of values.slice(1)) {
    const gap = text.slice(head.at(-1)!.range.end, value.range.start);
    if (value.link === undefined && !/^[\s|*_`,@()-]{0,8}$/.test(gap)) break;
    head.push(value);
  }
  return head;
}

/** Drops closing marks and the dash or colon that a time leaves behind. */
function withoutOpening(text: string): string {
  return text.replace(/^[\s*_`~\])>:–—|-]+/u, '');
}

const timeColumn =
  /^(?:time|date|when|timestamp|at|waktu|jam|tanggal|pukul|kapan|hora|heure|zeit|datum|data|date et heure)\b/i;
const whoColumn = /^(?:who|by|owner|actor|person|responder|author|siapa|oleh|pelaku|petugas)\b/i;

function* rowUnits(table: Table, reading: Reading): Generator<Unit> {
  const { document, locales } = reading;
  const titles = table.header.cells.map((cell) => plainText(document, cell));
  const named = titles.flatMap((title, index) => (timeColumn.test(title) ? [index] : []));
  const who = titles.findIndex((title) => whoColumn.test(title));
  const columns = named.length > 0 ? named : [0];
  for (const row of table.rows) {
    const values = columns.flatMap((index) => {
      const cell = row.cells[index];
      return cell && cell.end > cell.start ? timesIn(document, cell, { locales }) : [];
    });
    const first = row.cells[columns[0]!];
    const relative =
      values.length > 0 || !first
        ? null
        : (findRelatives(document.text, { from: first.start, to: first.end })[0] ?? null);
    const text = row.cells
      .filter((_, index) => !columns.includes(index) && index !== who)
      .map((cell) => plainText(document, cell))
      .filter((words) => words !== '')
      .join(' · ');
    const name = row.cells[who] ? plainText(document, row.cells[who]) : '';
    yield {
      form: 'table',
      range: row.range,
      depth: 0,
      values,
      relative,
      leading: values.length > 0 || relative !== null,
      text,
      who: name || null,
    };
  }
}
