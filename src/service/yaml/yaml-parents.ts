import type { Path } from '../../core/yaml/yaml-source.js';
import type { YamlLine } from './yaml-lines.js';

/** Something that holds what stands deeper below it: a key, or an item of a list. */
interface Level {
  readonly step: string | number;
  readonly kind: 'key' | 'item';
  readonly indent: number;
}

/** The keys and indexes around a line; `above` are the lines before it that say something, nearest first. */
export function pathTo(line: YamlLine, above: readonly YamlLine[]): Path {
  const path: (string | number)[] = [];
  let depth = line.indent;
  let inList = false;
  if (line.dash !== null) {
    path.unshift(indexOf(line.dash, above));
    depth = line.dash;
    inList = true;
  }
  for (const [index, other] of above.entries()) {
    for (const { step, kind, indent } of levelsOf(other, above.slice(index + 1))) {
      // A list may stand as deep as the key that holds it; all else stands deeper than what holds it.
      const holds =
        kind === 'key' ? indent < depth || (inList && indent === depth) : !inList && indent < depth;
      if (!holds) continue;
      path.unshift(step);
      depth = indent;
      inList = kind === 'item';
    }
    if (depth === 0 && !inList) return path;
  }
  return path;
}

/** What a line opens, innermost first: `- key:` opens a key in an item. */
function levelsOf({ key, indent, dash }: YamlLine, above: readonly YamlLine[]): Level[] {
  const levels: Level[] = key === null ? [] : [{ step: key, kind: 'key', indent }];
  if (dash !== null) levels.push({ step: indexOf(dash, above), kind: 'item', indent: dash });
  return levels;
}

/** How many items the list at a depth has above. */
function indexOf(dash: number, above: readonly YamlLine[]): number {
  let count = 0;
  for (const line of above) {
    if (line.dash === dash) count++;
    else if ((line.dash ?? line.indent) <= dash) break;
  }
  return count;
}

/** The other keys of the mapping that a line stands in. */
export function siblingsOf(
  line: YamlLine,
  { above, below }: { readonly above: readonly YamlLine[]; readonly below: readonly YamlLine[] },
): Set<string> {
  const keys = new Set<string>();
  const add = ({ key, indent }: YamlLine): void => {
    if (key !== null && indent === line.indent) keys.add(key);
  };
  for (const row of line.dash === null ? above : []) {
    if (row.indent < line.indent) break;
    add(row);
    // The first key of an item stands behind the list mark.
    if (row.dash !== null && row.dash < line.indent) break;
  }
  for (const row of below) {
    if ((row.dash ?? row.indent) < line.indent) break;
    add(row);
  }
  return keys;
}
