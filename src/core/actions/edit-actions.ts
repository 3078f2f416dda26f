import type { ParsedDocument, Table, TableRow } from '../markdown/blocks.js';
import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import type { Action } from './action.js';

/** The edit that puts words after those of an action. */
export function appended({ textRange }: Pick<Action, 'textRange'>, words: string): Edit {
  const { end } = textRange;
  return { range: { start: end, end }, text: ` ${words}` };
}

/** What stands in an item after a label in brackets, such as `(owner: )`, without the space before it; null without one. */
export function labelledPart(
  { text }: Pick<ParsedDocument, 'text'>,
  { textRange }: Pick<Action, 'textRange'>,
  label: string,
): Range | null {
  const words = text.slice(textRange.start, textRange.end);
  const at = words.toLowerCase().lastIndexOf(`(${label}:`);
  const close = words.indexOf(')', at);
  if (at < 0 || close < 0) return null;
  return { start: textRange.start + at + label.length + 2, end: textRange.start + close };
}

/** The edit that writes a labelled part of an item, in place of the one it has. */
export function writtenPart(
  document: Pick<ParsedDocument, 'text'>,
  action: Pick<Action, 'textRange'>,
  { label, value }: { readonly label: string; readonly value: string },
): Edit {
  const part = labelledPart(document, action, label);
  return part ? { range: part, text: ` ${value}` } : appended(action, `(${label}: ${value})`);
}

/** The edit that writes a cell anew, with a space on either side. */
export function writtenCell({ text }: Pick<ParsedDocument, 'text'>, cell: Range, words: string): Edit {
  const before = /[|\n]/.test(text[cell.start - 1] ?? '\n') ? ' ' : '';
  const after = text[cell.end] === '|' ? ' ' : '';
  return { range: cell, text: `${before}${words}${after}` };
}

/** The edits that give a table one column more, at its end, with empty cells. */
export function addedColumn({ text, lines }: ParsedDocument, table: Table, title: string): Edit[] {
  const rule = lines.rangeOf(lines.lineAt(table.header.range.start) + 1);
  const ruleEnd = rule.start + text.slice(rule.start, rule.end).trimEnd().length;
  const width = table.header.cells.length;
  const add = ({ range, cells }: Pick<TableRow, 'range' | 'cells'>, words: string): Edit => {
    const closed = text[range.end - 1] === '|';
    const missing = ' |'.repeat(Math.max(0, width - cells.length));
    return {
      range: { start: range.end, end: range.end },
      text: closed ? `${missing} ${words} |` : `${missing} | ${words}`.trimEnd(),
    };
  };
  const ruleRow = { range: { start: rule.start, end: ruleEnd }, cells: table.header.cells };
  return [
    add(table.header, title),
    add(ruleRow, '---'),
    ...table.rows.filter(({ cells }) => cells.length <= width).map((row) => add(row, ' ')),
  ];
}

/** The edit that marks an action as done, in the way its list does: a box, a status, or a word at its end. */
export function markedDone({ text }: Pick<ParsedDocument, 'text'>, action: Action, word: string): Edit {
  const { range, textRange, row } = action;
  if (row?.cells.status) return writtenCell({ text }, row.cells.status, word);
  const box = /\[ \](?=\s*$)/.exec(text.slice(range.start, textRange.start));
  if (!box) return appended(action, `(${word})`);
  const start = range.start + box.index;
  return { range: { start, end: start + box[0].length }, text: '[x]' };
}
