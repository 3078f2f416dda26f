import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver-types';
import { sectionLevel, sectionsAbout } from '../../core/document/find-sections.js';
import { localize } from '../../core/locale/locale.js';
import { lineBreakOf } from '../../core/text/line-break.js';
import { contains } from '../../core/text/range.js';
import { blockAt } from '../blocks.js';
import { toRange } from '../positions.js';
import type { At } from './at.js';

const demanded = { en: 'demanded', id: 'wajib' };

/**
 * Headings of sections that are not there yet, with their skeletons; offered on a line that begins with `#`, unless that
 * is the title of the document.
 */
export async function completeHeading({ context, analysis, offset }: At): Promise<CompletionItem[]> {
  const { document, lines, text, config, messages } = analysis;
  const { type, parsed, locale } = document;
  const row = lines.rangeOf(lines.lineAt(offset));
  const typed = /^ {0,3}(#{1,6})/.exec(text.slice(row.start, row.end));
  if (!type || !typed || offset < row.start + typed[1]!.length || blockAt(parsed, offset)?.kind === 'code')
    return [];
  // What is offered while a title is typed would take its place at the end of the line.
  if (typed[1]!.length === 1 && document.heading && contains(row, document.heading.range)) return [];
  const printer = await context.printer(config);
  const facts = document.facts();
  const level = typed[1]!.length === 1 ? sectionLevel(document) : typed[1]!.length;
  return type.sections
    .filter(
      (section) =>
        section.offered &&
        !sectionsAbout(document, section.id).some(
          ({ titleRange }) => titleRange.end < row.start || titleRange.start > row.end,
        ),
    )
    .map((section, index) => {
      const title = localize(section.title, locale);
      const owed = type.demands(section, facts);
      const skeleton = printer.section({ type: type.id, section: section.id, level, locale });
      return {
        label: title,
        kind: CompletionItemKind.Class,
        detail: owed ? localize(demanded, messages) : section.id,
        documentation: { kind: MarkupKind.Markdown, value: localize(section.guidance, locale) },
        sortText: `${owed ? 0 : 1}${String(index).padStart(3, '0')}`,
        filterText: `${typed[1]} ${title}`,
        insertTextMode: InsertTextMode.asIs,
        textEdit: { range: toRange(lines, row), newText: skeleton.replaceAll('\n', lineBreakOf(text)) },
      };
    });
}
