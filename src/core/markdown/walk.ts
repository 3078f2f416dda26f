import { countWhere } from '../text/ordered.js';
import type { Range } from '../text/range.js';
import type { Block, ParsedDocument, Table, Visit } from './blocks.js';

/** All blocks depth-first in source order, each before those it holds. */
export function visitsOf(blocks: readonly Block[]): Visit[] {
  const visits: Visit[] = [];
  visit(blocks, [], { visits });
  return visits;
}

/** All cells of a table in source order, its header first. */
export function cellsOf({ header, rows }: Table): Range[] {
  const all: Range[] = [];
  for (const { cells } of [header, ...rows]) for (const cell of cells) all.push(cell);
  return all;
}

/** The blocks, at any depth, that overlap a range. An empty range overlaps what it touches. */
export function blocksIn({ blocks }: Pick<ParsedDocument, 'blocks'>, within: Range): Visit[] {
  const visits: Visit[] = [];
  visit(blocks, [], { visits, within });
  return visits;
}

function visit(
  blocks: readonly Block[],
  ancestors: Visit['ancestors'],
  into: { readonly visits: Visit[]; readonly within?: Range },
): void {
  const { visits, within } = into;
  for (const block of those(blocks, within)) {
    visits.push({ block, ancestors });
    if (block.kind === 'quote' || block.kind === 'link-definition')
      visit(block.blocks, [...ancestors, block], into);
    else if (block.kind === 'list')
      for (const item of those(block.items, within)) visit(item.blocks, [...ancestors, block, item], into);
  }
}

function those<T extends { readonly range: Range }>(ordered: readonly T[], within?: Range): readonly T[] {
  return within ? overlapping(ordered, within) : ordered;
}

/** Those of some ordered things side by side that overlap a range. An empty range overlaps what it touches. */
export function overlapping<T extends { readonly range: Range }>(ordered: readonly T[], within: Range): T[] {
  const found: T[] = [];
  const first = countWhere(ordered, ({ range }) => range.end < within.start);
  for (let index = first; index < ordered.length && ordered[index]!.range.start <= within.end; index++) {
    const thing = ordered[index]!;
    if (overlaps(thing.range, within)) found.push(thing);
  }
  return found;
}

function overlaps(block: Range, range: Range): boolean {
  if (range.start === range.end) return block.start <= range.start && range.end <= block.end;
  return block.start < range.end && range.start < block.end;
}
