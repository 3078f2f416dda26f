import { closesFence } from './block-starts.js';
import { CODE_INDENT, type LineCursor, skipColumns, skipMark, trimEnd } from './line-cursor.js';
import type { OpenBlock } from './open-blocks.js';

/** Whether a line continues an open block; `closed`: it is the block's last line and has no other content. */
export type Continuation = 'yes' | 'no' | 'closed';

/** Tries to continue an open block with the current line, taking the block's marks off it. */
export function continueBlock(block: OpenBlock, cursor: LineCursor): Continuation {
  switch (block.type) {
    case 'document':
    case 'list':
      return 'yes';
    case 'quote':
      if (cursor.indent >= CODE_INDENT || cursor.text.charCodeAt(cursor.next) !== 62 || cursor.blank)
        return 'no';
      skipMark(cursor, 1);
      skipColumns(cursor, 1);
      block.end = trimEnd(cursor.text, cursor.start, cursor.end);
      return 'yes';
    case 'item':
      if (cursor.blank) return block.started ? 'yes' : 'no';
      block.started = true;
      return continueIndented(cursor, block.indent);
    case 'footnote':
      return cursor.blank ? 'yes' : continueIndented(cursor, CODE_INDENT);
    case 'fence':
      if (!closesFence(cursor, block.mark, block.length)) return 'yes';
      block.end = trimEnd(cursor.text, cursor.next, cursor.end);
      return 'closed';
    case 'indented':
      return cursor.blank ? 'yes' : continueIndented(cursor, CODE_INDENT);
    case 'html':
      return cursor.blank && block.until === null ? 'no' : 'yes';
    case 'paragraph':
    case 'table':
      return cursor.blank ? 'no' : 'yes';
  }
}

function continueIndented(cursor: LineCursor, columns: number): Continuation {
  if (cursor.indent < columns) return 'no';
  skipColumns(cursor, columns);
  return 'yes';
}
