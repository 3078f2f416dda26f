import { sectionsAbout } from '../document/find-sections.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import type { Pattern } from '../locale/phrase.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { type PlanColumn, planColumns, planColumnTitles } from '../locale/phrases/plan-columns.js';
import type { Table } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { blocksIn } from '../markdown/walk.js';
import { contains, type Range } from '../text/range.js';

/** A cell as a reader sees it. */
export interface PlanCell {
  readonly text: string;
  readonly range: Range;
}

export interface PlanRow {
  readonly range: Range;
  /** The cell of a column; null where the table or the row has none. */
  cell(column: PlanColumn): PlanCell | null;
}

/** A table of a plan whose columns are known. */
export interface PlanTable {
  readonly table: Table;
  readonly columns: ReadonlySet<PlanColumn>;
  readonly rows: readonly PlanRow[];
}

/** The tables in the sections about a concept, in order of place; rows without any text are left out. */
export function planTables(document: OutlinedDocument, concept: string): PlanTable[] {
  const titles = phrasesFor(planColumnTitles, document);
  if (!titles) return [];
  const found = new Map<number, PlanTable>();
  for (const { content } of sectionsAbout(document, concept)) {
    for (const { block } of blocksIn(document.parsed, content)) {
      if (block.kind !== 'table' || !contains(content, block.range)) continue;
      found.set(block.range.start, readTable(document, block, titles));
    }
  }
  return [...found.values()];
}

function readTable(
  { parsed }: OutlinedDocument,
  table: Table,
  titles: { readonly [column in PlanColumn]: Pattern },
): PlanTable {
  const place = new Map<PlanColumn, number>();
  table.header.cells.forEach((range, index) => {
    const title = plainText(parsed, range);
    const column = planColumns.find((each) => !place.has(each) && titles[each].test(title));
    if (column) place.set(column, index);
  });
  const textOf = (range: Range): string => plainText(parsed, range);
  return {
    table,
    columns: new Set(place.keys()),
    rows: table.rows
      .filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''))
      .map(({ range, cells }) => ({
        range,
        cell: (column) => {
          const at = place.get(column);
          const cell = at === undefined ? undefined : cells[at];
          return cell ? { range: cell, text: textOf(cell) } : null;
        },
      })),
  };
}

/** Whether a cell answers nothing: empty, a dash, a question mark, "none". */
export function isBlank(cell: PlanCell | null): boolean {
  return cell === null || /^(?:[-–—?.\s]*|n\/a|tbd|tba|none|nobody|tidak ada|belum ada)$/iu.test(cell.text);
}

/** Where an empty cell is marked: the cell, or the row's first one where it is too narrow to be seen. */
export function markOf(row: PlanRow, cell: PlanCell | null): Range {
  return cell && cell.range.end > cell.range.start ? cell.range : row.range;
}
