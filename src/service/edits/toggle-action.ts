import type { ListItem, ParsedDocument, Table, TableRow } from '../../core/markdown/blocks.js';
import type { Edit } from '../../core/text/edit.js';
import { actionColumns } from '../action-columns.js';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import type { DocumentEdit, ToggleActionParams } from '../data/edits.js';
import { documentEdit } from './document-edit.js';

const words = {
  done: { en: 'done', id: 'selesai' },
  open: { en: 'open', id: 'terbuka' },
};

/** Ticks the box of an action item, or writes its status; null where the line holds none. */
export async function toggleAction(
  context: ServiceContext,
  { uri, line, done }: ToggleActionParams,
): Promise<DocumentEdit | null> {
  const analysis = await context.analyse(uri);
  if (!analysis) return null;
  const { document, lines } = analysis;
  const action = document.actions().find(({ range }) => lines.lineAt(range.start) === line + 1);
  if (!action) return null;
  const edit =
    action.form === 'table'
      ? statusEdit(analysis, action.range.start, done)
      : boxEdit(document.parsed, action.range.start, done);
  return edit && documentEdit(analysis, [edit]);
}

function boxEdit(parsed: ParsedDocument, start: number, done: boolean): Edit | null {
  const item = itemAt(parsed, start);
  if (!item) return null;
  const mark = done ? '[x]' : '[ ]';
  if (item.box) return { range: item.box, text: mark };
  return { range: { start: item.mark.end, end: item.mark.end }, text: ` ${mark}` };
}

function itemAt(parsed: ParsedDocument, start: number): ListItem | null {
  for (const { block } of parsed.visits()) {
    const found = block.kind === 'list' && block.items.find(({ range }) => range.start === start);
    if (found) return found;
  }
  return null;
}

function statusEdit({ document }: Analysis, start: number, done: boolean): Edit | null {
  const place = rowAt(document.parsed, start);
  if (!place) return null;
  const index = actionColumns(document.parsed, place.table).indexOf('status');
  const cell = place.row.cells[index];
  if (!cell) return null;
  const word = words[done ? 'done' : 'open'][document.locale === 'id' ? 'id' : 'en'];
  const { text } = document.parsed;
  const gap = cell.start === cell.end && text[cell.start - 1] === '|' ? ' ' : '';
  const after = cell.start === cell.end && text[cell.end] === '|' ? ' ' : '';
  return { range: cell, text: `${gap}${word}${after}` };
}

function rowAt(
  parsed: ParsedDocument,
  start: number,
): { readonly table: Table; readonly row: TableRow } | null {
  for (const { block } of parsed.visits()) {
    if (block.kind !== 'table') continue;
    const row = block.rows.find(({ range }) => range.start === start);
    if (row) return { table: block, row };
  }
  return null;
}
