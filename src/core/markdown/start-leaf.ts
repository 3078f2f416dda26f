import { atxLevel, atxTitle, fenceLength, openHtml, setextLevel } from './block-starts.js';
import { takeDefinitions } from './close-block.js';
import { decode } from './decode.js';
import { trimEnd, trimStart } from './line-cursor.js';
import { add, push, type Scan, type Start, tip } from './scan.js';
import { countDelimiters, readRow } from './tables.js';

export function startIndented(scan: Scan): Start {
  const { cursor } = scan;
  if (tip(scan).type === 'paragraph') return 'none';
  push(scan, {
    type: 'indented',
    start: cursor.position,
    end: trimEnd(cursor.text, cursor.next, cursor.end),
  });
  return 'leaf';
}

export function startAtx(scan: Scan): Start {
  const { cursor } = scan;
  const level = atxLevel(cursor);
  if (level === 0) return 'none';
  const { text, next, end } = cursor;
  const range = { start: next, end: trimEnd(text, next, end) };
  add(scan, { kind: 'heading', level, form: 'atx', range, title: atxTitle(text, next + level, range.end) });
  return 'leaf';
}

export function startSetext(scan: Scan): Start {
  const { cursor, text } = scan;
  const paragraph = scan.open[scan.matched - 1]!;
  const level = setextLevel(cursor);
  if (level === 0 || paragraph.type !== 'paragraph') return 'none';
  const definitions = takeDefinitions(text, paragraph);
  scan.open.pop();
  scan.matched = scan.open.length;
  add(scan, ...definitions);
  if (paragraph.lines.length === 0) return 'none';
  const title = { start: paragraph.lines[0]!, end: paragraph.lines.at(-1)! };
  const range = { start: title.start, end: trimEnd(text, cursor.next, cursor.end) };
  add(scan, { kind: 'heading', level, form: 'setext', range, title });
  return 'leaf';
}

export function startFence(scan: Scan): Start {
  const { cursor } = scan;
  const length = fenceLength(cursor);
  if (length === 0) return 'none';
  const { text, next, end } = cursor;
  const last = trimEnd(text, next, end);
  const info = decode(text.slice(trimStart(text, next + length, last), last));
  push(scan, { type: 'fence', start: next, end: last, mark: text.charCodeAt(next), length, info });
  return 'leaf';
}

export function startHtml(scan: Scan): Start {
  const html = openHtml(scan.cursor, tip(scan).type === 'paragraph');
  if (!html) return 'none';
  push(scan, html);
  return 'leaf';
}

export function startTable(scan: Scan): Start {
  const { cursor, text } = scan;
  const paragraph = scan.open[scan.matched - 1]!;
  if (paragraph.type !== 'paragraph') return 'none';
  const columns = countDelimiters(text, cursor.next, cursor.end);
  if (columns === 0) return 'none';
  const { lines } = paragraph;
  const header = readRow(text, lines.at(-2)!, lines.at(-1)!);
  if (header.cells.length !== columns) return 'none';
  lines.length -= 2;
  if (lines.length === 0) {
    scan.open.pop();
    scan.matched = scan.open.length;
  }
  const end = trimEnd(text, cursor.next, cursor.end);
  push(scan, { type: 'table', start: header.range.start, end, header, rows: [] });
  return 'leaf';
}
