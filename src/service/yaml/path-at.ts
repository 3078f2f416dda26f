import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Range } from '../../core/text/range.js';
import type { Path } from '../../core/yaml/yaml-source.js';

/** The key or value at an offset. */
export interface PathAt {
  readonly path: Path;
  readonly range: Range;
}

/** The innermost key or scalar at an offset in the YAML of `body`; null between them. */
export function pathAt(text: string, offset: number, body: Range): PathAt | null {
  const root = parseDocument(text.slice(body.start, body.end), { logLevel: 'silent' }).contents;
  const found = find(root, [], offset - body.start);
  if (!found) return null;
  const { start, end } = found.range;
  return { path: found.path, range: { start: start + body.start, end: end + body.start } };
}

function find(node: unknown, path: Path, at: number): PathAt | null {
  if (isScalar(node)) {
    const range = rangeAround(node, at);
    return range && range.end > range.start ? { path, range } : null;
  }
  for (const [step, key, value] of partsOf(node)) {
    const here = [...path, step];
    const range = rangeAround(key, at);
    const found = range ? { path: here, range } : find(value, here, at);
    if (found) return found;
  }
  return null;
}

/** The values of a collection with their steps, and for a mapping their keys. */
function partsOf(node: unknown): (readonly [step: string | number, key: unknown, value: unknown])[] {
  if (isSeq(node)) return node.items.map((item, index) => [index, null, item] as const);
  if (!isMap(node)) return [];
  return node.items.flatMap((pair) =>
    isPair(pair)
      ? [[String(isScalar(pair.key) ? pair.key.value : pair.key), pair.key, pair.value] as const]
      : [],
  );
}

function rangeAround(node: unknown, at: number): Range | null {
  const range = (node as { readonly range?: readonly number[] } | null)?.range;
  if (!range) return null;
  const [start = 0, end = 0] = range;
  return start <= at && at <= end ? { start, end } : null;
}
