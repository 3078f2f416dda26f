import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, visit } from 'yaml';
import { lazy } from '../lazy.js';
import type { Range } from '../text/range.js';
import { readQuickYaml } from './quick-yaml.js';

/** Steps from the root of a YAML text to a node: keys of mappings, indexes of sequences. */
export type Path = readonly (string | number)[];

export interface YamlError {
  readonly message: string;
  readonly range: Range;
}

/** Where a node stands. */
export interface YamlPlace {
  /** The key, where the node is a mapping's value. */
  readonly key: Range | null;
  /** The value without trailing space; null where nothing is written. */
  readonly value: Range | null;
}

/** A YAML text as plain data, and where each part of it stands in the text around it. */
export interface YamlSource {
  /** The data; `null` for an empty text and for one that cannot be read. */
  readonly data: unknown;
  readonly errors: readonly YamlError[];
  /** The place of a node, or null where there is none. Offsets are those of the whole text. */
  locate(path: Path): YamlPlace | null;
}

/** More aliases than this are a bomb, not a document. */
const mostAliases = 50;

/**
 * Reads the YAML in `range` of `text` (YAML 1.2 core: dates and times stay strings).
 * Never throws: what is wrong is in `errors`, also aliases that expand without bound.
 */
export function readYaml(text: string, range: Range = { start: 0, end: text.length }): YamlSource {
  const quick = readQuickYaml(text, range);
  if (!quick) return parseYaml(text, range);
  const whole = lazy(() => parseYaml(text, range));
  return {
    data: quick.data,
    errors: [],
    locate(path) {
      const place = quick.locate(path);
      if (!place) return null;
      const { key, value } = place;
      return {
        key,
        get value() {
          return value === undefined ? (whole().locate(path)?.value ?? null) : value;
        },
      };
    },
  };
}

/** The same by a whole parser: any YAML, every fault, the places of blocks. */
export function parseYaml(text: string, range: Range): YamlSource {
  const document = parseDocument(text.slice(range.start, range.end), {
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
    strict: true,
  });
  const at = (from: number, to: number): Range => ({
    start: range.start + from,
    end: Math.max(range.start + from, range.start + to),
  });
  const errors: YamlError[] = document.errors.map((error) => ({
    message: firstSentence(error.message),
    range: at(error.pos[0], Math.min(error.pos[1], range.end - range.start)),
  }));
  errors.push(...repeatedKeys(document, at));
  let data: unknown = null;
  if (errors.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: mostAliases });
    } catch (error) {
      errors.push({ message: firstSentence((error as Error).message), range });
    }
  }
  return {
    data,
    errors,
    locate: (path) => {
      const found = find(document.contents, path);
      return found && { key: rangeOf(found.key, at), value: rangeOf(found.value, at) };
    },
  };
}

/** Keys that a mapping has twice. The parser's own check compares every key with every other. */
function repeatedKeys(document: Document.Parsed, at: (from: number, to: number) => Range): YamlError[] {
  const errors: YamlError[] = [];
  visit(document, {
    Map(_key, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const range = seen.has(key.value) && rangeOf(key, at);
        if (range) {
          errors.push({
            message: 'Map keys must be unique',
            range: { start: range.start, end: range.start + 1 },
          });
        }
        seen.add(key.value);
      }
    },
  });
  return errors;
}

/** The parser's message without its code frame. */
function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function find(root: unknown, path: Path): { key: unknown; value: unknown } | null {
  let place: { key: unknown; value: unknown } = { key: null, value: root };
  for (const step of path) {
    const node = place.value;
    if (isMap(node)) {
      const pair = node.items.find(
        (item: Pair) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
      );
      if (!pair) return null;
      place = pair;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return null;
      place = { key: null, value: item };
    } else return null;
  }
  return place;
}

function rangeOf(node: unknown, at: (from: number, to: number) => Range): Range | null {
  const range = (node as Node | null)?.range;
  return range && range[1] > range[0] ? at(range[0], range[1]) : null;
}
