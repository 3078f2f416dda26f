import type { LineIndex } from './lines.js';
import type { Range } from './range.js';

/**
 * What to delete so that a comment is gone without a trace: with the space before it at the end of a line; with its
 * lines where it stands alone, and with one of two blank lines that would then meet.
 */
export function removalOf(range: Range, text: string, lines: LineIndex): Range {
  const firstLine = lines.lineAt(range.start);
  const lastLine = lines.lineAt(range.end);
  const before = text.slice(lines.startOf(firstLine), range.start);
  const after = text.slice(range.end, lines.rangeOf(lastLine).end);
  if (after.trim() !== '') return range;
  if (before.trim() !== '') {
    return { start: range.start - (before.length - before.trimEnd().length), end: range.end + after.length };
  }
  const isBlank = (line: number): boolean => {
    const { start, end } = lines.rangeOf(line);
    return text.slice(start, end).trim() === '';
  };
  const start = lines.startOf(firstLine);
  const end = lines.startOf(lastLine + 1);
  const blankBefore = firstLine > 1 && isBlank(firstLine - 1);
  if (!blankBefore && firstLine > 1) return { start, end };
  if (text.slice(end).trim() === '')
    return { start: blankBefore ? lines.startOf(firstLine - 1) : start, end };
  return { start, end: isBlank(lastLine + 1) ? lines.startOf(lastLine + 2) : end };
}
