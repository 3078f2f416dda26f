import type { DocumentType, SectionType } from '../../src/core/document-type/document-type.js';
import { type Locale, localize } from '../../src/core/locale/locale.js';
import { slugOf } from '../../src/core/scaffold/scaffold.js';

/** A snippet as editors read it. */
interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** One snippet for each section that a type offers; the prefix is the type and the section's title. */
export function snippetsFor(
  types: readonly DocumentType[],
  locale: Locale,
): { readonly [name: string]: Snippet } {
  const entries = types.flatMap((type) =>
    type.sections
      .filter((section) => section.offered)
      .map((section): [string, Snippet] => {
        const title = localize(section.title, locale);
        const name = `${localize(type.names, locale)}: ${title}`;
        return [name, snippetOf(section, { locale, title, prefix: `${type.id}-${slugOf(title)}` })];
      }),
  );
  return Object.fromEntries(entries);
}

function snippetOf(section: SectionType, names: { locale: Locale; title: string; prefix: string }): Snippet {
  const { locale, title, prefix } = names;
  const body = [`## ${escaped(title)}`, '', ...contentOf(section, locale)];
  return { scope: 'markdown', prefix, description: localize(section.guidance, locale), body };
}

function contentOf({ content, guidance }: SectionType, locale: Locale): string[] {
  const hint = escaped(localize(guidance, locale));
  switch (content.kind) {
    case 'prose':
      return [`\${1:${hint}}`, '$0'];
    case 'list':
      return [`- \${1:${hint}}`, '$0'];
    case 'checklist':
      return [`- [ ] \${1:${hint}}`, '$0'];
    case 'steps':
      return [`1. \${1:${hint}}`, '$0'];
    case 'table': {
      const columns = localize(content.columns, locale);
      const cells = columns.map((_, index) => `$${index + 1}`);
      return [row(columns.map(escaped)), row(columns.map(() => '---')), row(cells), '$0'];
    }
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Snippets give meaning to these characters. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
