import { readMarkdown } from '../../core/markdown/read.js';
import { applyEdits, type Edit } from '../../core/text/edit.js';
import { indexLines } from '../../core/text/lines.js';
import type { Range } from '../../core/text/range.js';
import type { Analysis } from '../analysis.js';
import type { DocumentEdit } from '../data/edits.js';
import { toRange, toTextEdits } from '../positions.js';

/** Edits of a document for the client; `select` is in the text after the edits. */
export function documentEdit(
  { uri, version, lines, text }: Analysis,
  edits: readonly Edit[],
  select: Range | null = null,
): DocumentEdit | null {
  if (edits.length === 0) return null;
  const after = select && indexLines(applyEdits(text, edits));
  return {
    uri,
    version,
    edits: toTextEdits(lines, edits),
    select: select && after && toRange(after, select),
  };
}

/** One edit that turns a text into another and leaves what both begin and end with; none where they are equal. */
export function difference(before: string, after: string): Edit[] {
  if (before === after) return [];
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  // No half of a character, and no half of a line break.
  if (splits(before, start) || splits(after, start)) start--;
  if (end > 0 && (splits(before, before.length - end) || splits(after, after.length - end))) end--;
  return [{ range: { start, end: before.length - end }, text: after.slice(start, after.length - end) }];
}

function splits(text: string, offset: number): boolean {
  const [left, right] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return (
    (left === 13 && right === 10) || (left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000)
  );
}

/** A document with edits made, linted as it was. */
export function edited(analysis: Analysis, edits: readonly Edit[]): ReturnType<Analysis['lint']> {
  return analysis.lint(readMarkdown(applyEdits(analysis.text, edits)));
}
