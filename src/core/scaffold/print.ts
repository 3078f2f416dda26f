import type { Html, List, ListItem, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { guidanceComment } from '../document/placeholders.js';
import type { SectionPrinter } from '../document/section-printer.js';
import type { SectionType } from '../document-type/document-type.js';
import type { TypeLibrary } from '../document-type/library.js';
import { type Locale, localize } from '../locale/locale.js';
import { languagePacks } from '../locale/pack.js';

/** Reads Markdown to mdast and prints it back in one style. */
export interface MarkdownPrinter {
  parse(markdown: string): Root;
  print(root: Root): string;
}

export function markdownPrinter(): MarkdownPrinter {
  const processor = unified()
    .use(remarkParse)
    .use(remarkStringify, { bullet: '-', listItemIndent: 'one', rule: '-', emphasis: '_' })
    .use(remarkFrontmatter)
    .use(remarkGfm)
    .freeze();
  return { parse: (markdown) => processor.parse(markdown), print: (root) => processor.stringify(root) };
}

/** Prints sections of the library's types as skeletons. */
export function sectionPrinter(types: TypeLibrary): SectionPrinter {
  const printer = markdownPrinter();
  return {
    section({ type, section, level, locale }) {
      const found = types.get(type)?.sections.find(({ id }) => id === section);
      if (!found) throw new Error(`type ${type} has no section ${section}`);
      const children = skeletonOf(found, { level, locale });
      return printer.print({ type: 'root', children }).trimEnd();
    },
  };
}

/** A section's heading, its guidance as a comment, and an empty list, table or the like to fill. */
export function skeletonOf(
  section: SectionType,
  {
    level,
    locale,
    content,
  }: { readonly level: number; readonly locale: Locale; readonly content?: readonly RootContent[] },
): RootContent[] {
  const word = languagePacks.find((pack) => pack.locale === locale)?.guidance ?? 'guidance';
  const guidance: Html = { type: 'html', value: guidanceComment(localize(section.guidance, locale), word) };
  const depth = Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6;
  return [
    { type: 'heading', depth, children: text(localize(section.title, locale)) },
    guidance,
    ...(content ?? emptyContent(section, locale)),
  ];
}

function emptyContent({ content }: SectionType, locale: Locale): RootContent[] {
  switch (content.kind) {
    case 'prose':
      return [];
    case 'table':
      return [tableOf(localize(content.columns, locale))];
    case 'list':
      return [listOf(false, null)];
    case 'checklist':
      return [listOf(false, false)];
    case 'steps':
      return [listOf(true, null)];
  }
}

function listOf(ordered: boolean, checked: boolean | null): List {
  // A check box needs a text after it to be one; a no-break space is the least.
  const children: ListItem['children'] =
    checked === null ? [] : [{ type: 'paragraph', children: text('\u00a0') }];
  return {
    type: 'list',
    ordered,
    spread: false,
    children: [{ type: 'listItem', checked, spread: false, children }],
  };
}

function tableOf(columns: readonly string[]): Table {
  const row = (cells: readonly string[]): Table['children'][number] => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: text(cell) })),
  });
  return {
    type: 'table',
    align: columns.map(() => null),
    children: [row(columns), row(columns.map(() => ''))],
  };
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
