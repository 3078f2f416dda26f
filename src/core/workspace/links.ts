import type { Block, LinkDefinition, ParsedDocument } from '../markdown/blocks.js';
import { decodeEntities } from '../markdown/decode.js';
import { inlineOf } from '../markdown/inline.js';
import type { Inline } from '../markdown/inlines.js';
import { cellsOf } from '../markdown/walk.js';
import type { Range } from '../text/range.js';
import { plainLinks } from './plain-links.js';

/** The target of a link or an image in the text. */
export interface LinkTarget {
  /** With character references replaced. */
  readonly target: string;
  readonly range: Range;
}

/** The targets of all links and images, and of definitions, in order of place. Those in code are text. */
export function linksIn(parsed: ParsedDocument): LinkTarget[] {
  const { text } = parsed;
  if (!text.includes('](') && !text.includes(']:')) return [];
  const found: LinkTarget[] = [];
  const add = (range: Range): void => {
    found.push({ target: decodeEntities(text.slice(range.start, range.end)), range });
  };
  const mayLink = ({ start, end }: Range): boolean => text.slice(start, end).includes('](');
  const addFrom = (range: Range): void => {
    const plain = plainLinks(text.slice(range.start, range.end));
    if (plain)
      for (const { start, end } of plain) add({ start: range.start + start, end: range.start + end });
    else collect(inlineOf(parsed, range));
  };
  const collect = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if ((node.kind === 'link' || node.kind === 'image') && node.url) add(node.url);
      if ('children' in node) collect(node.children);
    }
  };
  for (const { block } of parsed.visits()) {
    const definition = block.kind === 'link-definition' && targetOf(parsed, block);
    if (definition) add(definition);
    if (mayLink(block.range)) for (const range of inlinesOf(block)) if (mayLink(range)) addFrom(range);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** The stretches of a block that hold inline content. */
function inlinesOf(block: Block): readonly Range[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.range];
    case 'heading':
      return [block.title];
    case 'table':
      return cellsOf(block);
    default:
      return [];
  }
}

/** What a definition points to; null for a footnote. */
function targetOf({ text }: ParsedDocument, { label, range }: LinkDefinition): Range | null {
  if (text[label.start] === '^') return null;
  const match = /^\]:\s*(?:<([^<>\r\n]*)>|(\S+))/.exec(text.slice(label.end, range.end));
  const target = match?.[1] ?? match?.[2];
  if (!match || target === undefined) return null;
  const start = label.end + match[0].lastIndexOf(target);
  return { start, end: start + target.length };
}
