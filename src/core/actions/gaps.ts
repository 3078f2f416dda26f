import type { ParsedDocument, Table } from '../markdown/blocks.js';
import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import type { Action, ActionColumn } from './action.js';
import { addedColumn, appended, labelledPart, writtenCell, writtenPart } from './edit-actions.js';

/** What an action lacks, or all the actions of a table whose header does not ask for it. */
export interface Gap {
  /** The cell that says TBD and the like, else the words of the action; of a table the header. */
  readonly range: Range;
  /** Those that lack it. */
  readonly actions: readonly Action[];
  /** Set where the table has no such column. */
  readonly table: Table | null;
}

/** The gaps of some actions in order of place; a table without the column is one gap, whatever its rows lack. */
export function gapsOf(
  { text }: ParsedDocument,
  lacking: readonly Action[],
  column: ActionColumn,
): readonly Gap[] {
  const byTable = new Map<Table, Action[]>();
  const gaps: Gap[] = [];
  for (const action of lacking) {
    const { row } = action;
    const cell = row?.cells[column];
    if (!row || cell) {
      const written = cell && text.slice(cell.start, cell.end).trim() !== '';
      gaps.push({ range: written ? cell : action.textRange, actions: [action], table: null });
    } else if (byTable.has(row.table)) byTable.get(row.table)!.push(action);
    else {
      const actions = [action];
      byTable.set(row.table, actions);
      gaps.push({ range: row.table.header.range, actions, table: row.table });
    }
  }
  return gaps;
}

/** A way to fill a gap. */
export interface Filler {
  readonly title: string;
  readonly fix: () => Edit[];
}

/** What gaps in one column are filled with. */
export interface Filling {
  readonly column: ActionColumn;
  /** What a repair writes: the label within an item, and the title of a column. */
  readonly words: { readonly label: string; readonly column: string };
  /** Values that may be the right ones, and what choosing each is called. */
  readonly values: readonly { readonly value: string; readonly title: string }[];
  say(message: 'addColumn' | 'addLabel', values: { readonly [name: string]: string }): string;
}

/** How a gap can be filled: a column for the whole table; else one of the values, or a label to be completed. */
export function fillersOf(
  parsed: ParsedDocument,
  { actions, table }: Gap,
  { column, words, values, say }: Filling,
): Filler[] {
  if (table) {
    const title = say('addColumn', { column: words.column });
    return [{ title, fix: () => addedColumn(parsed, table, words.column) }];
  }
  const action = actions[0]!;
  const cell = action.row?.cells[column];
  const chosen = values.map(({ value, title }) => ({
    title,
    fix: () => [
      cell ? writtenCell(parsed, cell, value) : writtenPart(parsed, action, { label: words.label, value }),
    ],
  }));
  if (cell || labelledPart(parsed, action, words.label)) return chosen;
  const blank = () => [appended(action, `(${words.label}: )`)];
  return [...chosen, { title: say('addLabel', { label: words.label }), fix: blank }];
}
