import { htmlStart } from './html-blocks.js';
import {
  CODE_INDENT,
  isSpace,
  type LineCursor,
  skipColumns,
  skipMark,
  trimEnd,
  trimStart,
} from './line-cursor.js';
import type { OpenBlock, OpenItem } from './open-blocks.js';

const MAX_NUMBER = 9;

export interface ListMark {
  readonly ordered: boolean;
  readonly delimiter: number;
  /** UTF-16 units. */
  readonly length: number;
  /** The number of an ordered list, as written. */
  readonly number: string;
}

/** Level of an ATX heading, 0 where the line is none. */
export function atxLevel({ text, next, end }: LineCursor): number {
  let at = next;
  while (at < end && text.charCodeAt(at) === 35) at++;
  const level = at - next;
  return level >= 1 && level <= 6 && (at === end || isSpace(text.charCodeAt(at))) ? level : 0;
}

/** The title of an ATX heading between two offsets, without its closing `#`s. */
export function atxTitle(text: string, from: number, to: number): { start: number; end: number } {
  const start = trimStart(text, from, to);
  const end = trimEnd(text, start, to);
  let marks = end;
  while (marks > start && text.charCodeAt(marks - 1) === 35) marks--;
  if (marks === start) return { start, end: start };
  return {
    start,
    end: marks < end && isSpace(text.charCodeAt(marks - 1)) ? trimEnd(text, start, marks) : end,
  };
}

/** Length of a code fence, 0 where the line opens none. */
export function fenceLength({ text, next, end }: LineCursor): number {
  const mark = text.charCodeAt(next);
  if (mark !== 96 && mark !== 126) return 0;
  let at = next;
  while (at < end && text.charCodeAt(at) === mark) at++;
  if (at - next < 3) return 0;
  if (mark === 96) for (let i = at; i < end; i++) if (text.charCodeAt(i) === 96) return 0;
  return at - next;
}

/** True when the line closes a fence of that mark and length. */
export function closesFence({ text, next, end, indent }: LineCursor, mark: number, length: number): boolean {
  if (indent >= CODE_INDENT) return false;
  let at = next;
  while (at < end && text.charCodeAt(at) === mark) at++;
  return at - next >= length && trimStart(text, at, end) === end;
}

/** Level of the setext heading that the line underlines, 0 where it underlines none. */
export function setextLevel({ text, next, end }: LineCursor): number {
  const mark = text.charCodeAt(next);
  if (mark !== 61 && mark !== 45) return 0;
  let at = next;
  while (at < end && text.charCodeAt(at) === mark) at++;
  return trimStart(text, at, end) === end ? (mark === 61 ? 1 : 2) : 0;
}

export function isThematicBreak({ text, next, end }: LineCursor): boolean {
  const mark = text.charCodeAt(next);
  let count = 0;
  for (let i = next; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === mark) count++;
    else if (!isSpace(code)) return false;
  }
  return count >= 3;
}

/** The bullet or number that the line begins with. */
export function listMark({ text, next, end }: LineCursor): ListMark | null {
  let at = next;
  while (at < end && at - next <= MAX_NUMBER && isDigit(text.charCodeAt(at))) at++;
  const digits = at - next;
  const delimiter = text.charCodeAt(at);
  const fits = digits
    ? digits <= MAX_NUMBER && (delimiter === 46 || delimiter === 41)
    : delimiter === 45 || delimiter === 43 || delimiter === 42;
  if (!fits || at >= end || (at + 1 < end && !isSpace(text.charCodeAt(at + 1)))) return null;
  return { ordered: digits > 0, delimiter, length: digits + 1, number: text.slice(next, at) };
}

/** True when a list may begin within a paragraph: not with an empty item nor with another number than 1. */
export function mayInterrupt({ text, next, end }: LineCursor, mark: ListMark): boolean {
  return (!mark.ordered || Number(mark.number) === 1) && trimStart(text, next + mark.length, end) < end;
}

/** Opens the item of a list mark and goes to its content. */
export function openItem(cursor: LineCursor, mark: ListMark): OpenItem {
  const range = { start: cursor.next, end: cursor.next + mark.length };
  const markIndent = cursor.indent;
  skipMark(cursor, mark.length);
  const padding = cursor.blank || cursor.indent > CODE_INDENT ? 1 : cursor.indent;
  skipColumns(cursor, padding);
  return {
    type: 'item',
    mark: range,
    indent: markIndent + mark.length + padding,
    started: !cursor.blank,
    blocks: [],
  };
}

/** Offset of the `]` of a footnote definition's label, -1 where the line begins none. */
export function footnoteLabelEnd({ text, next, end }: LineCursor): number {
  if (text.charCodeAt(next) !== 91 || text.charCodeAt(next + 1) !== 94) return -1;
  for (let i = next + 2; i < end && i < next + 1000; i++) {
    const code = text.charCodeAt(i);
    if (code === 93) return i > next + 2 && text.charCodeAt(i + 1) === 58 && i + 1 < end ? i : -1;
    if (code === 91 || isSpace(code)) return -1;
    if (code === 92 && i + 1 < end && [91, 92, 93].includes(text.charCodeAt(i + 1))) i++;
  }
  return -1;
}

/** The raw HTML that the line begins. */
export function openHtml({ text, next, end }: LineCursor, afterParagraph: boolean): OpenBlock | null {
  const kind = htmlStart(text.slice(next, end), afterParagraph);
  return kind && { type: 'html', start: next, end, until: kind.until };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
