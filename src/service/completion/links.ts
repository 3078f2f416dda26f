import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import { toRange } from '../positions.js';
import type { At } from './at.js';
import { documentOffers } from './workspace-values.js';

/** Paths of other documents between the brackets of a link. */
export async function completeLink({ context, analysis, offset }: At): Promise<CompletionItem[]> {
  const { text, lines, uri } = analysis;
  const row = lines.rangeOf(lines.lineAt(offset));
  const before = text.slice(row.start, offset);
  const opening = before.lastIndexOf('](');
  const typed = opening < 0 ? null : /^<?([^)<>]*)$/.exec(before.slice(opening + 2));
  if (!typed) return [];
  const after = /^[^)<>\s]*/.exec(text.slice(offset, row.end))![0];
  const range = toRange(lines, { start: offset - typed[1]!.length, end: offset + after.length });
  const offers = await documentOffers(context, uri, null);
  return offers.map(({ value, label, detail, documentation }, index) => ({
    label: label ?? value,
    kind: CompletionItemKind.File,
    sortText: String(index).padStart(4, '0'),
    filterText: `${value} ${detail ?? ''}`,
    ...(detail === undefined ? {} : { detail }),
    ...(documentation ? { documentation: { kind: MarkupKind.PlainText, value: documentation } } : {}),
    textEdit: { range, newText: value },
  }));
}
