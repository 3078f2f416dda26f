import type { Block } from './blocks.js';
import { closeBlock, closeItem } from './close-block.js';
import type { LineCursor } from './line-cursor.js';
import type { OpenBlock } from './open-blocks.js';

/** A scan under way. */
export interface Scan {
  readonly text: string;
  readonly cursor: LineCursor;
  /** The open blocks, outermost first; each is the last child of the one before. */
  readonly open: OpenBlock[];
  /** How many of the open blocks the current line continues. */
  matched: number;
}

/** What a line came to: no new block, a container whose content follows, or a block that takes the whole line. */
export type Start = 'none' | 'container' | 'leaf';

/** The innermost open block. */
export function tip(scan: Scan): OpenBlock {
  return scan.open.at(-1)!;
}

/** Closes open blocks until `depth` are left. */
export function closeTo(scan: Scan, depth: number): void {
  while (scan.open.length > depth) {
    const block = scan.open.pop()!;
    const parent = tip(scan);
    if (block.type === 'item') {
      if (parent.type === 'list') parent.items.push(closeItem(scan.text, block));
    } else if (block.type !== 'document') addTo(parent, closeBlock(scan.text, block));
  }
}

/** Adds finished blocks where the current line stands; whatever the line does not continue is closed. */
export function add(scan: Scan, ...blocks: readonly Block[]): void {
  makeRoom(scan);
  addTo(tip(scan), blocks);
}

/** Opens a block where the current line stands; whatever the line does not continue is closed. */
export function push(scan: Scan, block: OpenBlock): void {
  if (block.type === 'item') closeTo(scan, scan.matched);
  else makeRoom(scan);
  scan.open.push(block);
  scan.matched = scan.open.length;
}

function makeRoom(scan: Scan): void {
  closeTo(scan, scan.matched);
  while (!('blocks' in tip(scan))) closeTo(scan, scan.open.length - 1);
  scan.matched = scan.open.length;
}

function addTo(parent: OpenBlock, blocks: readonly Block[]): void {
  if ('blocks' in parent) for (const block of blocks) parent.blocks.push(block);
}
