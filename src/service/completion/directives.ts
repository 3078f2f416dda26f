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
  const opened = inYaml ? yamlComment(before) : htmlComment(before);
  if (opened === null) return [];
  const words = opened.replace(/^[ \t]+/, '');
  if (/\s--(?:\s|$)/.test(words)) return [];
  const typed = words.split(/[^\w-]/).at(-1)!;
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

/** What stands in a comment up to the end of a line's beginning; null where none is open there. */
function yamlComment(before: string): string | null {
  const mark = before.lastIndexOf('#');
  return mark === 0 || (mark > 0 && /\s/.test(before[mark - 1]!)) ? before.slice(mark + 1) : null;
}

function htmlComment(before: string): string | null {
  const mark = before.indexOf('<!--', before.lastIndexOf('>') + 1);
  return mark < 0 ? null : before.slice(mark + 4);
}
