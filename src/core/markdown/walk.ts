import { countWhere } from '../text/ordered.js';
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
  for (const block of within ? overlapping(blocks, within) : blocks) {
    yield { block, ancestors };
    if (block.kind === 'quote' || block.kind === 'link-definition')
      yield* walkBlocks(block.blocks, [...ancestors, block], within);
    else if (block.kind === 'list')
      for (const item of within ? overlapping(block.items, within) : block.items)
        yield* walkBlocks(item.blocks, [...ancestors, block, item], within);
  }
}

/** Those of some ordered things side by side that overlap a range. An empty range overlaps what it touches. */
export function* overlapping<T extends { readonly range: Range }>(
  ordered: readonly T[],
  within: Range,
): Generator<T> {
  const first = countWhere(ordered, ({ range }) => range.end < within.start);
  for (let index = first; index < ordered.length && ordered[index]!.range.start <= within.end; index++) {
    const thing = ordered[index]!;
    if (overlaps(thing.range, within)) yield thing;
  }
}

function overlaps(block: Range, range: Range): boolean {
  if (range.start === range.end) return block.start <= range.start && range.end <= block.end;
  return block.start < range.end && range.start < block.end;
}
