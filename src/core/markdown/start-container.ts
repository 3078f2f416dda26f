import { footnoteLabelEnd, listMark, mayInterrupt, openItem } from './block-starts.js';
import { skipColumns, skipMark, trimEnd } from './line-cursor.js';
import { push, type Scan, type Start } from './scan.js';

/** Containers deeper than this are read as text: it bounds the work per line and the depth of the tree. */
const MAX_DEPTH = 100;

export function startQuote(scan: Scan): Start {
  if (scan.open.length >= MAX_DEPTH) return 'none';
  const { cursor } = scan;
  push(scan, {
    type: 'quote',
    start: cursor.next,
    end: trimEnd(cursor.text, cursor.next, cursor.end),
    blocks: [],
  });
  skipMark(cursor, 1);
  skipColumns(cursor, 1);
  return 'container';
}

export function startList(scan: Scan): Start {
  const { cursor } = scan;
  const mark = scan.open.length < MAX_DEPTH ? listMark(cursor) : null;
  const container = scan.open[scan.matched - 1]!;
  if (!mark || (container.type === 'paragraph' && !mayInterrupt(cursor, mark))) return 'none';
  const { ordered, delimiter } = mark;
  const fits =
    container.type === 'list' && container.ordered === ordered && container.delimiter === delimiter;
  if (!fits) push(scan, { type: 'list', ordered, delimiter, items: [] });
  push(scan, openItem(cursor, mark));
  return 'container';
}

export function startFootnote(scan: Scan): Start {
  const { cursor } = scan;
  const close = scan.open.length < MAX_DEPTH ? footnoteLabelEnd(cursor) : -1;
  if (close < 0) return 'none';
  const { next } = cursor;
  push(scan, {
    type: 'footnote',
    start: next,
    end: close + 2,
    label: { start: next + 1, end: close },
    blocks: [],
  });
  skipMark(cursor, close + 2 - next);
  skipColumns(cursor, cursor.indent);
  return 'container';
}
