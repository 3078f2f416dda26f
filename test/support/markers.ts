import type { Range } from '../../src/core/text/range.js';

/** A text with its marks taken out, and what they marked. */
export interface Marked {
  readonly text: string;
  /** In order of place; marks may nest, and doubled marks give the same range twice. */
  readonly ranges: readonly Range[];
}

/** Reads `«…»` as the range of what stands between. */
export function readMarks(marked: string): Marked {
  const open: number[] = [];
  const ranges: Range[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') {
      const start = open.pop();
      if (start === undefined) throw new Error(`» without « in:\n${marked}`);
      ranges.push({ start, end: text.length });
    } else text += character;
  }
  if (open.length > 0) throw new Error(`« without » in:\n${marked}`);
  return { text, ranges: ranges.sort((a, b) => a.start - b.start || a.end - b.end) };
}
