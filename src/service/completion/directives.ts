import { type CompletionItem, CompletionItemKind, MarkupKind } from 'vscode-languageserver-types';
import { toRange } from '../positions.js';
import { ruleMarkdown } from '../rule-text.js';
import type { At } from './at.js';

const kinds = [
  'pulih-disable-next-line',
  'pulih-disable-line',
  'pulih-disable',
  'pulih-enable',
  'pulih-disable-file',
];

/** The words of a comment that silences rules, and the ids of rules in it. */
export function completeDirective({ context, analysis, offset }: At): CompletionItem[] {
  const { text, lines, document, messages } = analysis;
  const row = lines.rangeOf(lines.lineAt(offset));
  const before = text.slice(row.start, offset);
  const block = document.frontMatter.block;
  const inYaml = block !== null && offset <= block.body.end;
  const opening = inYaml
    ? /(?:^|\s)#[ \t]*(?=[\w-]*[^#]*$)/.exec(before)
    : /<!--[ \t]*(?=[^>]*$)/.exec(before);
  if (!opening) return [];
  const words = before.slice(opening.index + opening[0].length);
  if (/\s--(?:\s|$)/.test(words)) return [];
  const typed = /[\w-]*$/.exec(words)![0];
  const after = /^[\w-]*/.exec(text.slice(offset, row.end))![0];
  const range = toRange(lines, { start: offset - typed.length, end: offset + after.length });
  if (/^pulih-[\w-]+\s/.test(words)) {
    const named = new Set(words.split(/[\s,]+/).slice(1, -1));
    return context.rules
      .filter(({ id }) => !named.has(id))
      .map((rule) => ({
        label: rule.id,
        kind: CompletionItemKind.EnumMember,
        detail: rule.area,
        documentation: {
          kind: MarkupKind.Markdown,
          value: ruleMarkdown(rule, { locale: messages, version: context.version }),
        },
        textEdit: { range, newText: rule.id },
      }));
  }
  if (words !== typed) return [];
  return kinds.map((kind, index) => ({
    label: kind,
    kind: CompletionItemKind.Keyword,
    sortText: String(index),
    textEdit: { range, newText: kind },
  }));
}
