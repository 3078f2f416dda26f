import { isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml';
import type { Range } from '../../core/text/range.js';
import type { Path } from '../../core/yaml/yaml-source.js';

/** The key or value at an offset. */
export interface PathAt {
  readonly path: Path;
  readonly range: Range;
  readonly on: 'key' | 'value';
}

/** The innermost key or scalar at an offset in the YAML of `body`; null between them. */
export function pathAt(text: string, offset: number, body: Range): PathAt | null {
  const root = parseDocument(text.slice(body.start, body.end), { logLevel: 'silent' }).contents;
  return find(root, [], offset - body.start, body.start);
}

function find(node: unknown, path: Path, at: number, shift: number): PathAt | null {
  const rangeIf = (part: unknown): Range | null => {
    const range = (part as { readonly range?: readonly number[] } | null)?.range;
    const [start = 0, end = 0] = range ?? [];
    return range && start <= at && at <= end ? { start: start + shift, end: end + shift } : null;
  };
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const here = [...path, String(isScalar(pair.key) ? pair.key.value : pair.key)];
      const key = rangeIf(pair.key);
      if (key) return { path: here, range: key, on: 'key' };
      const found = find(pair.value, here, at, shift);
      if (found) return found;
    }
    return null;
  }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = find(item, [...path, index], at, shift);
      if (found) return found;
    }
    return null;
  }
  const range = isScalar(node) ? rangeIf(node) : null;
  return range && range.end > range.start ? { path, range, on: 'value' } : null;
}
