import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, ParsedDocument } from '../../../src/core/markdown/blocks.js';
import { plainText } from '../../../src/core/markdown/plain-text.js';

/** What two readers of Markdown must agree on; lines from 1. */
export type Entry =
  | readonly ['heading', line: number, level: number, title: string]
  | readonly ['list', line: number, endLine: number, ordered: boolean, items: readonly ItemEntry[]]
  | readonly ['table', line: number, endLine: number, cellsPerRow: readonly number[]]
  | readonly ['code', line: number, endLine: number, info: string];

type ItemEntry = readonly [line: number, checked: boolean | null];

const remark = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm);

/** The outline as remark sees it. */
export function outlineByRemark(text: string): Entry[] {
  const lines = text.split(/\r\n|\n|\r/);
  return entriesOf(remark.parse(text)).map((entry) => withoutBlankEnd(lines, entry));
}

/** The outline as the reader sees it; HTML headings are left out, remark knows none. */
export function outlineOf(document: ParsedDocument): Entry[] {
  const entries: Entry[] = [];
  const lines = document.text.split(/\r\n|\n|\r/);
  for (const { block } of document.visits()) {
    const entry = entryOf(document, block);
    if (entry) entries.push(withoutBlankEnd(lines, entry));
  }
  return entries;
}

/** Trailing blank lines of a block belong to it or not, depending on whom one asks. */
function withoutBlankEnd(lines: readonly string[], entry: Entry): Entry {
  if (entry[0] !== 'code' && entry[0] !== 'list') return entry;
  let endLine = entry[2];
  while (endLine > entry[1] && /^[\s>]*$/.test(lines[endLine - 1] ?? '')) endLine--;
  return entry[0] === 'code'
    ? ['code', entry[1], endLine, entry[3]]
    : ['list', entry[1], endLine, entry[3], entry[4]];
}

function entryOf(document: ParsedDocument, block: Block): Entry | null {
  const { lines } = document;
  const line = lines.lineAt(block.range.start);
  const endLine = lines.lineAt(block.range.end);
  switch (block.kind) {
    case 'heading':
      return block.form === 'html'
        ? null
        : ['heading', line, block.level, oneLine(plainText(document, block.title))];
    case 'list':
      return [
        'list',
        line,
        endLine,
        block.ordered,
        block.items.map((item) => [lines.lineAt(item.range.start), item.checked] as const),
      ];
    case 'table':
      return ['table', line, endLine, [block.header, ...block.rows].map((row) => row.cells.length)];
    case 'code':
      return ['code', line, endLine, oneLine(block.info)];
    default:
      return null;
  }
}

function entriesOf(node: Root | Nodes): Entry[] {
  const own = remarkEntry(node);
  const inner = 'children' in node ? node.children.flatMap((child) => entriesOf(child)) : [];
  return own ? [own, ...inner] : inner;
}

function remarkEntry(node: Nodes): Entry | null {
  const line = node.position?.start.line ?? 0;
  const endLine = node.position?.end.line ?? 0;
  switch (node.type) {
    case 'heading':
      return ['heading', line, node.depth, oneLine(textOf(node, { includeHtml: false }))];
    case 'list':
      return [
        'list',
        line,
        endLine,
        node.ordered ?? false,
        node.children.map((item) => [item.position?.start.line ?? 0, item.checked ?? null] as const),
      ];
    case 'table':
      return ['table', line, endLine, node.children.map((row) => row.children.length)];
    case 'code':
      return ['code', line, endLine, oneLine([node.lang, node.meta].filter(Boolean).join(' '))];
    default:
      return null;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
