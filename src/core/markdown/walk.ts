import type { Range } from '../text/range.js';
import type { Block, ListItem, ParsedDocument } from './blocks.js';

/** A block and what holds it, outermost first. */
export interface Visit {
  readonly block: Block;
  readonly ancestors: readonly (Block | ListItem)[];
}

/** All blocks depth-first in source order, each before those it holds. */
export function* walk(document: Pick<ParsedDocument, 'blocks'>): Generator<Visit> {
  yield* walkBlocks(document.blocks, []);
}

/** The blocks, at any depth, that overlap a range. An empty range overlaps what it touches. */
export function* blocksIn(document: ParsedDocument, range: Range): Generator<Visit> {
  yield* walkBlocks(document.blocks, [], range);
}

function* walkBlocks(
  blocks: readonly Block[],
  ancestors: readonly (Block | ListItem)[],
  within?: Range,
): Generator<Visit> {
  for (const block of blocks) {
    if (within && !overlaps(block.range, within)) continue;
    yield { block, ancestors };
    if (block.kind === 'quote' || block.kind === 'link-definition')
      yield* walkBlocks(block.blocks, [...ancestors, block], within);
    else if (block.kind === 'list')
      for (const item of block.items) yield* walkBlocks(item.blocks, [...ancestors, block, item], within);
  }
}

function overlaps(block: Range, range: Range): boolean {
  if (range.start === range.end) return block.start <= range.start && range.end <= block.end;
  return block.start < range.end && range.start < block.end;
}
