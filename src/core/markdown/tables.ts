import type { Range } from '../text/range.js';
import type { TableRow } from './blocks.js';
import { isSpace, trimEnd, trimStart } from './line-cursor.js';

const BACKSLASH = 92;
const PIPE = 124;

/** Splits `text[start, end)` at its pipes; an escaped pipe belongs to its cell. */
export function readRow(text: string, start: number, end: number): TableRow {
  const last = trimEnd(text, start, end);
  const cells: Range[] = [];
  let from = text.charCodeAt(start) === PIPE ? start + 1 : start;
  for (let i = from; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH && isEscapable(text.charCodeAt(i + 1))) i++;
    else if (code === PIPE) {
      cells.push(cell(text, from, i));
      from = i + 1;
    }
  }
  if (from < last) cells.push(cell(text, from, last));
  return { range: { start, end: last }, cells };
}

/** Number of columns of a delimiter row such as `| --- | :-: |`, 0 when the line is none. */
export function countDelimiters(text: string, start: number, end: number): number {
  const last = trimEnd(text, start, end);
  let count = 0;
  let at = start;
  let marked = text.charCodeAt(at) === PIPE;
  if (marked) at = trimStart(text, at + 1, last);
  while (at < last) {
    const after = skipDelimiter(text, at, last);
    if (after < 0) return 0;
    count++;
    marked ||= text.charCodeAt(at) === 58 || text.charCodeAt(after - 1) === 58;
    at = trimStart(text, after, last);
    if (at === last) break;
    if (text.charCodeAt(at) !== PIPE) return 0;
    marked = true;
    at = trimStart(text, at + 1, last);
  }
  return marked ? count : 0;
}

function skipDelimiter(text: string, start: number, end: number): number {
  let at = start;
  if (text.charCodeAt(at) === 58) at++;
  const dashes = at;
  while (at < end && text.charCodeAt(at) === 45) at++;
  if (at === dashes) return -1;
  return at < end && text.charCodeAt(at) === 58 ? at + 1 : at;
}

function cell(text: string, from: number, to: number): Range {
  const start = trimStart(text, from, to);
  if (start === to) {
    const middle = from < to && isSpace(text.charCodeAt(from)) ? from + 1 : from;
    return { start: middle, end: middle };
  }
  return { start, end: trimEnd(text, start, to) };
}

function isEscapable(code: number): boolean {
  return code === PIPE || code === BACKSLASH;
}
