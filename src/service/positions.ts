import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../core/text/edit.js';
import type { LineIndex } from '../core/text/lines.js';
import type { Range as OffsetRange } from '../core/text/range.js';
import type { Place } from '../core/workspace/place.js';

/** Core counts UTF-16 offsets; the protocol lines and UTF-16 characters from 0. */
export function toPosition(lines: LineIndex, offset: number): Position {
  const { line, column } = lines.position(offset);
  return { line: line - 1, character: column - 1 };
}

export function toRange(lines: LineIndex, { start, end }: OffsetRange): Range {
  return { start: toPosition(lines, start), end: toPosition(lines, end) };
}

/** The range of a place in a document that need not be read. */
export function placeRange({ from, to }: Place): Range {
  const at = ({ line, column }: Place['from']): Position => ({ line: line - 1, character: column - 1 });
  return { start: at(from), end: at(to) };
}

/** A position past the end of its line, or of the text, counts as that end. */
export function toOffset(lines: LineIndex, { line, character }: Position): number {
  const { start, end } = lines.rangeOf(line + 1);
  return Math.min(start + Math.max(0, character), end);
}

export function toOffsets(lines: LineIndex, { start, end }: Range): OffsetRange {
  const from = toOffset(lines, start);
  return { start: from, end: Math.max(from, toOffset(lines, end)) };
}

export function toTextEdits(lines: LineIndex, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ range, text }) => ({ range: toRange(lines, range), newText: text }));
}

/** Whether a place lies in a range, its ends included. */
export function touches({ start, end }: OffsetRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
