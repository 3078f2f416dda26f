import type { Position, Range } from './range.js';

/** Where the lines of a text begin; converts between offsets and lines. */
export interface LineIndex {
  /** Number of lines; a text that ends with a line break has an empty last line. */
  readonly count: number;
  /** Position (1-based) of an offset; offsets past the end clamp to the end. */
  position(offset: number): Position;
  /** 1-based line that holds the offset. */
  lineAt(offset: number): number;
  /** Offset where a 1-based line begins; lines past the end give the length of the text. */
  startOf(line: number): number;
  /** Range of a 1-based line without its line break. */
  rangeOf(line: number): Range;
}

/** Offsets where lines begin. A line feed alone is far the quickest to find. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Indexes `text` by `\n`, `\r\n` and lone `\r`. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  return {
    count: starts.length,
    lineAt,
    startOf,
    position(offset) {
      const clamped = Math.min(Math.max(offset, 0), text.length);
      const line = lineAt(clamped);
      return { line, column: clamped - startOf(line) + 1 };
    },
    rangeOf(line) {
      const start = startOf(line);
      let end = line < starts.length ? startOf(line + 1) : text.length;
      while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
      return { start, end };
    },
  };
}
