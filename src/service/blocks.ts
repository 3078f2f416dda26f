import type { Block, ParsedDocument } from '../core/markdown/blocks.js';
import { blocksIn } from '../core/markdown/walk.js';

/** The innermost block at an offset. */
export function blockAt(parsed: ParsedDocument, offset: number): Block | null {
  let found: Block | null = null;
  for (const { block } of blocksIn(parsed, { start: offset, end: offset })) found = block;
  return found;
}
