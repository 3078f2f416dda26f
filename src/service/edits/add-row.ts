import type { List, Table } from '../../core/markdown/blocks.js';
import { lineBreakOf } from '../../core/text/line-break.js';
import type { Range } from '../../core/text/range.js';
import type { Analysis } from '../analysis.js';

/** A text that goes in at an offset, and where in it the cursor goes. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
  /** In `text`. */
  readonly cursor: Range;
}

/** A row at the end of a table; an empty last row is filled instead. `focus` is the index of the cell for the cursor. */
export function addTableRow(
  { text }: Analysis,
  table: Table,
  { cells, focus }: { readonly cells: readonly string[]; readonly focus: number },
): Insertion & { readonly replaces: Range | null } {
  const indent = /^[ \t]*/.exec(text.slice(lineStart(text, table.header.range.start)))![0];
  const last = table.rows.at(-1);
  const empty = last?.cells.every(({ start, end }) => text.slice(start, end).trim() === '') ? last : null;
  const row = `| ${cells.join(' | ')} |`;
  const before = cells.slice(0, focus).reduce((length, cell) => length + cell.length + 3, 2);
  const cursor = { start: before, end: before + (cells[focus]?.length ?? 0) };
  if (empty) return { offset: empty.range.start, text: row, cursor, replaces: empty.range };
  const opening = lineBreakOf(text) + indent;
  const shifted = { start: cursor.start + opening.length, end: cursor.end + opening.length };
  return { offset: trimmedEnd(text, table.range), text: opening + row, cursor: shifted, replaces: null };
}

/** An item at the end of a list, marked as its last one is; an empty last item is filled instead. */
export function addListItem(
  { text }: Analysis,
  list: List,
  { body, box }: { readonly body: string; readonly box: boolean },
): Insertion & { readonly replaces: Range | null } {
  const last = list.items.at(-1)!;
  const own = text.slice(last.mark.start, last.mark.end);
  const content = text
    .slice(last.mark.end, last.range.end)
    .replace(/\[[ xX]?\]/, '')
    .trim();
  const number = /^\d+/.exec(own);
  const mark = number && content !== '' ? own.replace(/^\d+/, String(Number(number[0]) + 1)) : own;
  const check = box ? '[ ] ' : '';
  const item = `${mark} ${check}${body}`;
  const at = mark.length + 1 + check.length;
  if (content === '') {
    const replaces = {
      start: last.mark.start,
      end: trimmedEnd(text, { start: last.mark.end, end: last.range.end }),
    };
    return { offset: last.mark.start, text: item, cursor: { start: at, end: at + body.length }, replaces };
  }
  const indent = text.slice(lineStart(text, last.mark.start), last.mark.start).replace(/[^\s>]/g, ' ');
  const opening = lineBreakOf(text) + indent;
  const start = opening.length + at;
  return {
    offset: trimmedEnd(text, last.range),
    text: opening + item,
    cursor: { start, end: start + body.length },
    replaces: null,
  };
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function trimmedEnd(text: string, { start, end }: Range): number {
  return start + text.slice(start, end).trimEnd().length;
}
