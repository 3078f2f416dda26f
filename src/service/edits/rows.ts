import type { List, Table } from '../../core/markdown/blocks.js';
import { contains, type Range } from '../../core/text/range.js';
import type { Analysis } from '../analysis.js';

/** The last table or list in a range: what a further row or item is added to. */
export function lastTableOrList({ document }: Analysis, within: Range): Table | List | null {
  let found: Table | List | null = null;
  for (const { block, ancestors } of document.parsed.visits()) {
    if (
      (block.kind === 'table' || block.kind === 'list') &&
      contains(within, block.range) &&
      ancestors.length === 0
    )
      found = block;
  }
  return found;
}

/** A text that may stand in the cell of a table. */
export function cellText(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
