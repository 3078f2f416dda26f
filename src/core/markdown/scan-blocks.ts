import type { LineIndex } from '../text/lines.js';
import type { Block } from './blocks.js';
import { continueBlock } from './continue-block.js';
import { createCursor, enterLine, trimEnd } from './line-cursor.js';
import { closeTo, push, type Scan, type Start, tip } from './scan.js';
import { startBlock } from './start-block.js';
import { readRow } from './tables.js';

/** Scans the lines from a 1-based number to the end for blocks, as CommonMark and GFM define them. */
export function scanBlocks(text: string, lines: LineIndex, firstLine: number): readonly Block[] {
  const blocks: Block[] = [];
  const scan: Scan = {
    text,
    cursor: createCursor(text),
    open: [{ type: 'document', blocks }],
    matched: 1,
  };
  for (let line = firstLine; line <= lines.count; line++) {
    const start = lines.startOf(line);
    if (start === text.length) break;
    const bom = start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0;
    enterLine(scan.cursor, start + bom, lineEnd(text, start, lines.startOf(line + 1)));
    scanLine(scan);
  }
  closeTo(scan, 1);
  return blocks;
}

function scanLine(scan: Scan): void {
  const { cursor, open } = scan;
  let depth = 1;
  for (; depth < open.length; depth++) {
    const continuation = continueBlock(open[depth]!, cursor);
    if (continuation === 'no') break;
    if (continuation === 'closed') {
      closeTo(scan, depth);
      return;
    }
  }
  scan.matched = depth;
  const before = open[depth - 1]!.type;
  let start: Start = 'none';
  if (before !== 'fence' && before !== 'html' && before !== 'indented') {
    do start = cursor.blank ? 'none' : startBlock(scan);
    while (start === 'container');
  }
  if (start === 'none') addText(scan);
  closeHtml(scan);
}

/** Gives the line to the block it continues, or begins a paragraph with it. */
function addText(scan: Scan): void {
  const { cursor, text } = scan;
  const end = trimEnd(text, cursor.position, cursor.end);
  const last = tip(scan);
  // A paragraph goes on even where the marks of its containers are missing.
  if (last.type !== 'paragraph' || cursor.blank) closeTo(scan, scan.matched);
  const block = tip(scan);
  switch (block.type) {
    case 'paragraph':
      if (!cursor.blank) block.lines.push(cursor.next, end);
      return;
    case 'table':
      block.rows.push(readRow(text, cursor.next, end));
      block.end = end;
      return;
    case 'fence':
    case 'html':
      block.end = cursor.end;
      return;
    case 'indented':
      if (!cursor.blank) block.end = end;
      return;
    default:
      if (!cursor.blank) push(scan, { type: 'paragraph', lines: [cursor.next, end] });
  }
}

function closeHtml(scan: Scan): void {
  const block = tip(scan);
  if (block.type !== 'html' || block.until === null) return;
  const { cursor, text } = scan;
  if (block.until.test(text.slice(Math.max(cursor.position, block.start), cursor.end)))
    closeTo(scan, scan.open.length - 1);
}

function lineEnd(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return end;
}
