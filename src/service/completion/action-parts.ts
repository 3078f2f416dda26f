import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { sectionsAbout } from '../../core/document/find-sections.js';
import { actionKinds, actionStatuses, actionWords } from '../../core/locale/action-words.js';
import { contains } from '../../core/text/range.js';
import { actionColumns } from '../action-columns.js';
import { blockAt } from '../blocks.js';
import { toRange } from '../positions.js';
import { mostFrequent } from '../views/values.js';
import type { At } from './at.js';

/** Owners, kinds and states in a row of the action items; owners behind an `@` in an item. */
export async function completeAction(at: At): Promise<CompletionItem[]> {
  const { analysis, offset } = at;
  const { document, text, lines } = analysis;
  const here = { start: offset, end: offset };
  if (!sectionsAbout(document, 'actions').some(({ content }) => contains(content, here))) return [];
  const row = lines.rangeOf(lines.lineAt(offset));
  const before = text.slice(row.start, offset);
  // Blank characters at the end of a row are in no block.
  const block = blockAt(document.parsed, row.start + before.search(/\S|$/));
  if (block?.kind !== 'table') {
    const typed = /^\s*(?:[-*+]|\d+[.)])\s.*?(?<![\p{L}\p{N}])@([\p{L}\p{N}._-]*)$/u.exec(before)?.[1];
    return typed === undefined ? [] : items(at, await owners(at, typed), { typed, after: '' });
  }
  const cells = before.split(/(?<!\\)\|/);
  if (row.start <= block.header.range.end || cells.length < 2) return [];
  const column = actionColumns(document.parsed, block)[cells.length - 2];
  const typed = cells.at(-1)!.trimStart();
  const after = /^[^|\s]*/.exec(text.slice(offset, row.end))![0];
  const values = column ? await valuesOf(column, at, typed + after) : [];
  return items(at, values, { typed, after });
}

async function valuesOf(column: string, at: At, typed: string): Promise<readonly string[]> {
  const { locale } = at.analysis.document;
  const words = actionWords.find((own) => own.locale === locale) ?? actionWords[0]!;
  if (column === 'owner') return owners(at, typed);
  if (column === 'kind') return actionKinds.map((kind) => words.kinds[kind][0]!);
  return column === 'status' ? actionStatuses.map((status) => words.statuses[status][0]!) : [];
}

async function owners({ context }: At, typed: string): Promise<readonly string[]> {
  const { user } = context.client();
  const entries = await context.index.entries();
  return mostFrequent([...entries.flatMap((entry) => entry.owners), ...(user ? [user] : [])], typed);
}

function items(
  { analysis: { lines, text }, offset }: At,
  values: readonly string[],
  { typed, after }: { readonly typed: string; readonly after: string },
): CompletionItem[] {
  const start = offset - typed.length;
  const range = toRange(lines, { start, end: offset + after.length });
  const gap = (side: string | undefined): string => (side === '|' ? ' ' : '');
  return values.map((value, index) => ({
    label: value,
    kind: CompletionItemKind.Value,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: gap(text[start - 1]) + value + gap(text[offset + after.length]) },
  }));
}
