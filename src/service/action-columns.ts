import { type ActionWords, wordsOf } from '../core/locale/action-words.js';
import type { ParsedDocument, Table } from '../core/markdown/blocks.js';
import { plainText } from '../core/markdown/plain-text.js';

export type ActionColumn = keyof ActionWords['columns'];

const names: readonly ActionColumn[] = ['action', 'owner', 'due', 'kind', 'status', 'link'];

/** What each column of a table of action items holds; the first that nobody knows is the action itself. */
export function actionColumns(parsed: ParsedDocument, { header }: Table): (ActionColumn | null)[] {
  const titles = header.cells.map((cell) => plainText(parsed, cell).toLowerCase());
  const columns: (ActionColumn | null)[] = titles.map(() => null);
  for (const name of names) {
    const words = wordsOf(({ columns: own }) => own[name]);
    const index = titles.findIndex((title, i) => columns[i] === null && words.has(title));
    if (index >= 0) columns[index] = name;
  }
  const unknown = columns.indexOf(null);
  if (!columns.includes('action') && unknown >= 0) columns[unknown] = 'action';
  return columns;
}
