import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { sectionsAbout } from '../../core/document/find-sections.js';
import { localize } from '../../core/locale/locale.js';
import { contains } from '../../core/text/range.js';
import { entryTime } from '../edits/entry-time.js';
import { toRange } from '../positions.js';
import type { At } from './at.js';

const now = { en: 'now', id: 'sekarang' };

/** The time of day at the beginning of an entry of the timeline, written as the entries before it are. */
export function completeBodyTime({ context, analysis, offset }: At): CompletionItem[] {
  const { document, text, lines, messages } = analysis;
  const here = { start: offset, end: offset };
  if (!sectionsAbout(document, 'timeline').some(({ content }) => contains(content, here))) return [];
  const row = lines.rangeOf(lines.lineAt(offset));
  const before = text.slice(row.start, offset);
  const opening = /^[ \t]*(?:[-*+]|\|)[ \t]+/.exec(before);
  if (!opening || !/^[\d: T-]*$/.test(before.slice(opening[0].length))) return [];
  const written = entryTime(context, analysis);
  return [
    {
      label: localize(now, messages),
      kind: CompletionItemKind.Value,
      detail: written,
      filterText: `${before.slice(opening[0].length)} ${written}`,
      textEdit: {
        range: toRange(lines, { start: row.start + opening[0].length, end: offset }),
        newText: written,
      },
    },
  ];
}
