import type { FrontMatterBlock, ParsedDocument } from '../markdown/blocks.js';
import type { Range } from '../text/range.js';
import { type Path, readYaml, type YamlError, type YamlPlace } from '../yaml/yaml-source.js';

/** The front matter of a document as data with places. */
export interface FrontMatter {
  /** The block as it stands, or null where there is none. */
  readonly block: FrontMatterBlock | null;
  /** The mapping; empty where there is no front matter, or none that can be read. */
  readonly data: { readonly [key: string]: unknown };
  readonly errors: readonly YamlError[];
  /** The `type` that it names, known or not; read even where the rest cannot be. */
  readonly statedType: string | null;
  locate(path: Path): YamlPlace | null;
}

/** Reads the YAML front matter. TOML is recognised by `block.format` and not read. */
export function readFrontMatter({ text, frontMatter: block, memory }: ParsedDocument): FrontMatter {
  if (block?.format !== 'yaml') return { block, data: {}, errors: [], statedType: null, locate: () => null };
  // Front matter begins where the text does, so that places in it are places in the text.
  return memory.carry('front matter', text.slice(0, block.range.end), (head) => readBlock(head, block));
}

function readBlock(text: string, block: FrontMatterBlock): FrontMatter {
  const { data, errors, locate } = readYaml(text, block.body);
  if (errors.length > 0) {
    const line = /^type[ \t]*:[ \t]*["']?([\w-]+)/m.exec(text.slice(block.body.start, block.body.end));
    return { block, data: {}, errors, statedType: line?.[1] ?? null, locate };
  }
  if (data === null) return { block, data: {}, errors, statedType: null, locate };
  if (typeof data !== 'object' || Array.isArray(data)) {
    const message = 'Front matter must be a mapping of keys to values';
    return {
      block,
      data: {},
      errors: [{ message, range: block.body }],
      statedType: null,
      locate: () => null,
    };
  }
  const mapping = data as { [key: string]: unknown };
  const statedType = typeof mapping.type === 'string' ? mapping.type : null;
  return { block, data: mapping, errors: [], statedType, locate };
}

/** The value under a path of keys, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** A value as a text: a string that is not blank, or a number in digits; null for anything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The texts of a list, or of a single value. */
export function textsOf(value: unknown): string[] {
  return [value].flat().flatMap((item) => textOf(item) ?? []);
}

/** The range of a key's value, else of the key, else of the nearest key around it, else of the opening fence. */
export function rangeOf(frontMatter: FrontMatter, path: Path, part: 'key' | 'value' = 'value'): Range {
  for (let length = path.length; length > 0; length--) {
    const place = frontMatter.locate(path.slice(0, length));
    const exact = length === path.length && part === 'value' ? place?.value : place?.key;
    const range = exact ?? place?.key ?? place?.value;
    if (range) return range;
  }
  const start = frontMatter.block?.range.start ?? 0;
  return { start, end: frontMatter.block ? start + 3 : start };
}
