import { type Hover, MarkupKind, type Position } from 'vscode-languageserver-types';
import { localize } from '../../core/locale/locale.js';
import type { Range } from '../../core/text/range.js';
import type { At } from '../completion/at.js';
import type { ServiceContext } from '../context.js';
import { toOffset, toRange, touches } from '../positions.js';
import { ruleMarkdown } from '../rule-text.js';
import { markdownIn } from '../source.js';
import { yamlFileAt } from '../yaml-files.js';
import { hoverField } from './field.js';
import { hoverTime } from './time.js';
import { hoverYamlFile } from './yaml-file.js';

/** What a hover says, and about what. */
export interface Told {
  readonly range: Range;
  readonly markdown: string;
}

const words = {
  demanded: { en: 'The facts of this document demand it.', id: 'Wajib menurut fakta dokumen ini.' },
  optional: { en: 'Not demanded here.', id: 'Tidak wajib di sini.' },
};

/** Explains what stands at a position: a field, a time, a section, a rule. */
export async function hover(context: ServiceContext, uri: string, position: Position): Promise<Hover | null> {
  const file = await yamlFileAt(context, uri);
  if (file) {
    const told = hoverYamlFile(context, file, toOffset(file.lines, position));
    return told && toHover(told, file);
  }
  if (!(await markdownIn(context, uri))) return null;
  const analysis = await context.analyse(uri);
  if (!analysis) return null;
  const at = { context, analysis, offset: toOffset(analysis.lines, position) };
  const time = hoverTime(at);
  const field = hoverField(at);
  const told = field
    ? { range: field.range, markdown: [time?.markdown, field.markdown].filter(Boolean).join('\n\n---\n\n') }
    : (time ?? hoverRule(at) ?? hoverSection(at));
  return told && toHover(told, analysis);
}

function toHover({ range, markdown }: Told, { lines }: Pick<At['analysis'], 'lines'>): Hover {
  return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: toRange(lines, range) };
}

function hoverRule({ context, analysis, offset }: At): Told | null {
  for (const { rules } of analysis.document.directives()) {
    const named = rules.find(({ range }) => touches(range, offset));
    const rule = named && context.rules.find(({ id }) => id === named.id);
    if (rule) {
      const markdown = ruleMarkdown(rule, { locale: analysis.messages, version: context.version });
      return { range: named.range, markdown };
    }
  }
  return null;
}

function hoverSection({ analysis: { document, messages }, offset }: At): Told | null {
  const section = document.sections.find(({ range, titleRange, form }) =>
    touches(form === 'heading' ? range : titleRange, offset),
  );
  const { type, locale } = document;
  const own = type?.sections.find(({ id }) => id === section?.recognition?.concept);
  if (!section || !type || !own) return null;
  const owed = type.demands(own, document.facts());
  const markdown = [
    `**${localize(own.title, locale)}**`,
    localize(own.guidance, locale),
    `_${localize(owed ? words.demanded : words.optional, messages)}_`,
  ].join('\n\n');
  return { range: section.titleRange, markdown };
}
