import { countWhere } from '../text/ordered.js';
import type { Range } from '../text/range.js';
import type { Block, ParsedDocument } from './blocks.js';

const LINE_BREAK = /[\r\n]/;

/**
 * The text of a range as one line of the same length: line breaks, and the quote marks and white space that begin
 * its further lines, are spaces. So every offset in it plus the range's start is an offset in the document.
 */
export function inlineText({ text, blocks }: Pick<ParsedDocument, 'text' | 'blocks'>, range: Range): string {
  const raw = text.slice(range.start, range.end);
  return LINE_BREAK.test(raw) ? onOneLine(raw, quoteDepth(blocks, range.start)) : raw;
}

/** The same for a stretch of a document, in as many quotes as `depth`. */
export function onOneLine(raw: string, depth: number): string {
  if (!LINE_BREAK.test(raw)) return raw;
  return raw.replace(/\\?(?:\r\n?|\n)[ \t>]*/g, (match) => {
    const marks = match.replace(/[^>]/g, '').length;
    if (marks <= depth) return ' '.repeat(match.length);
    let left = depth;
    return Array.from(match, (char) => (char === '>' && left-- <= 0 ? '>' : ' ')).join('');
  });
}

function quoteDepth(blocks: readonly Block[], offset: number): number {
  let depth = 0;
  let inside: readonly Block[] = blocks;
  for (;;) {
    const block = blockAt(inside, offset);
    if (!block) return depth;
    if (block.kind === 'list') {
      inside = blockAt(block.items, offset)?.blocks ?? [];
    } else if (block.kind === 'quote' || block.kind === 'link-definition') {
      if (block.kind === 'quote') depth++;
      inside = block.blocks;
    } else return depth;
  }
}

/** The last of some ordered things that begins at or before an offset. */
function blockAt<T extends { readonly range: Range }>(ordered: readonly T[], offset: number): T | undefined {
  return ordered[countWhere(ordered, ({ range }) => range.start <= offset) - 1];
}
