import type { Range } from './range.js';

/** Replaces a range by a text; an empty range inserts. */
export interface Edit {
  readonly range: Range;
  readonly text: string;
}

/** Edits in order of their place; edits at the same place keep the order given. */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit, order) => ({ edit, order }))
    .sort(
      (a, b) =>
        a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.order - b.order,
    )
    .map(({ edit }) => edit);
}

/**
 * Applies edits that do not overlap.
 * @throws RangeError when two edits overlap or one lies outside the text: that is a programmer's error.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let position = 0;
  for (const { range, text: replacement } of sortEdits(edits)) {
    if (range.start < position || range.end < range.start || range.end > text.length) {
      throw new RangeError(`edit ${range.start}–${range.end} overlaps another or lies outside the text`);
    }
    result += text.slice(position, range.start) + replacement;
    position = range.end;
  }
  return result + text.slice(position);
}
