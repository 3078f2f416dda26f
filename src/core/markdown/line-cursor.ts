/** Columns of indentation that make a line code instead of a block start. */
export const CODE_INDENT = 4;

const TAB = 9;
const SPACE = 32;

/**
 * A place in the current line. Tabs stop at every fourth column, and a container may use up a part of one,
 * so the place is an offset and a column.
 */
export interface LineCursor {
  readonly text: string;
  /** Offset where the line begins. */
  start: number;
  /** Offset after the last character, before the line break. */
  end: number;
  position: number;
  column: number;
  /** Offset of the next character that is neither space nor tab; `end` on a blank line. */
  next: number;
  nextColumn: number;
  /** Columns between the place and `next`. */
  indent: number;
  blank: boolean;
}

export function createCursor(text: string): LineCursor {
  return { text, start: 0, end: 0, position: 0, column: 0, next: 0, nextColumn: 0, indent: 0, blank: true };
}

/** Goes to the beginning of the line between two offsets. */
export function enterLine(cursor: LineCursor, start: number, end: number): void {
  cursor.start = start;
  cursor.end = end;
  cursor.position = start;
  cursor.column = 0;
  cursor.next = start;
  cursor.nextColumn = 0;
  lookAhead(cursor);
}

/** Goes on by a number of columns of white space; stops at the first other character. */
export function skipColumns(cursor: LineCursor, columns: number): void {
  const target = cursor.column + columns;
  while (cursor.position < cursor.end && cursor.column < target) {
    const code = cursor.text.charCodeAt(cursor.position);
    if (code !== TAB && code !== SPACE) break;
    const after = code === TAB ? cursor.column + 4 - (cursor.column % 4) : cursor.column + 1;
    if (after > target) {
      cursor.column = target;
      break;
    }
    cursor.column = after;
    cursor.position++;
  }
  cursor.indent = cursor.nextColumn - cursor.column;
}

/** Goes to the next character that is not white space and past `length` more. */
export function skipMark(cursor: LineCursor, length: number): void {
  cursor.position = cursor.next + length;
  cursor.column = cursor.nextColumn + length;
  cursor.next = cursor.position;
  cursor.nextColumn = cursor.column;
  lookAhead(cursor);
}

function lookAhead(cursor: LineCursor): void {
  while (cursor.next < cursor.end) {
    const code = cursor.text.charCodeAt(cursor.next);
    if (code === SPACE) cursor.nextColumn++;
    else if (code === TAB) cursor.nextColumn += 4 - (cursor.nextColumn % 4);
    else break;
    cursor.next++;
  }
  cursor.indent = cursor.nextColumn - cursor.column;
  cursor.blank = cursor.next >= cursor.end;
}

/** Offset after the last character of `text[start, end)` that is neither space nor tab. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return last;
}

/** Offset of the first character of `text[start, end)` that is neither space nor tab. */
export function trimStart(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  return first;
}

export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB;
}
