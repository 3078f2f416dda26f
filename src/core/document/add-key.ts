import type { Edit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-break.js';
import type { Path } from '../yaml/yaml-source.js';
import type { OutlinedDocument } from './outlined-document.js';

/** The edit that writes a key and its value after another key of the same mapping; null where that has no value. */
export function addKeyAfter(
  { parsed, frontMatter }: OutlinedDocument,
  path: Path,
  { key, value }: { readonly key: string; readonly value: string },
): Edit | null {
  const place = frontMatter.locate(path);
  const around = frontMatter.locate(path.slice(0, -1))?.value;
  if (!place?.key || !place.value || !around) return null;
  const range = { start: place.value.end, end: place.value.end };
  const { text, lines } = parsed;
  if (text[around.start] === '{') return { range, text: `, ${key}: ${value}` };
  const indent = ' '.repeat(lines.position(place.key.start).column - 1);
  return { range, text: `${lineBreakOf(text)}${indent}${key}: ${value}` };
}
