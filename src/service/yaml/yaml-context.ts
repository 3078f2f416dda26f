import type { LineIndex } from '../../core/text/lines.js';
import type { Range } from '../../core/text/range.js';
import type { Path } from '../../core/yaml/yaml-source.js';
import { flowContext } from './flow-context.js';

/** Where in a YAML text somebody types; told line by line, so that a text that cannot be parsed yet is no obstacle. */
export interface YamlContext {
  /** `key`: the name of a key is being typed; `value`: the value of the key, or item, that `path` ends with. */
  readonly kind: 'key' | 'value';
  /** For a key the path of the mapping around it. */
  readonly path: Path;
  /** What is typed already. */
  readonly word: Range;
  /** Keys that the mapping has already. */
  readonly siblings: ReadonlySet<string>;
  /** Between `{}` or `[]`. */
  readonly flow: boolean;
  /** Columns before the keys of the mapping. */
  readonly indent: number;
  /** A colon stands behind the key already. */
  readonly colon: boolean;
}

interface Line {
  readonly start: number;
  /** Without the comment and trailing space. */
  readonly text: string;
  /** Columns before the text, list marks excluded. */
  readonly indent: number;
  /** Columns before the first list mark; null where there is none. */
  readonly dash: number | null;
  readonly key: string | null;
}

const keyOf = /^(?:"([^"]*)"|'([^']*)'|([^\s#:'"[\]{},&*!|>-][^:#]*?|-[^\s:][^:]*?))\s*:(?=\s|$)/;

function lineAt(text: string, { start, end }: Range): Line {
  const raw = withoutComment(text.slice(start, end));
  const marks = /^(\s*)((?:-(?:\s+|$))*)/.exec(raw)!;
  const indent = marks[0].length;
  const match = keyOf.exec(raw.slice(indent));
  return {
    start,
    text: raw.trimEnd(),
    indent,
    dash: marks[2] === '' ? null : marks[1]!.length,
    key: match ? (match[1] ?? match[2] ?? match[3] ?? null) : null,
  };
}

/** A `#` after a space opens a comment, outside of quotes. */
export function withoutComment(line: string): string {
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!;
    if (quote) {
      if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && /[\s[{,:-]|^$/.test(line[i - 1] ?? ''))
      quote = character;
    else if (character === '#' && (i === 0 || /\s/.test(line[i - 1]!))) return line.slice(0, i);
  }
  return line;
}

/** The context at an offset in the YAML of `body`; null in comments and texts of several lines. */
export function yamlContext(
  text: string,
  offset: number,
  { lines, body }: { readonly lines: LineIndex; readonly body: Range },
): YamlContext | null {
  const number = lines.lineAt(offset);
  const row = lines.rangeOf(number);
  const current = lineAt(text, { start: Math.max(row.start, body.start), end: row.end });
  const firstLine = lines.lineAt(body.start);
  if (offset - current.start > withoutComment(text.slice(current.start, row.end)).length) return null;
  const above: Line[] = [];
  for (let line = number - 1; line >= firstLine; line--) above.push(lineAt(text, lines.rangeOf(line)));
  const below: Line[] = [];
  const lastLine = lines.lineAt(body.end);
  for (let line = number + 1; line <= lastLine; line++) below.push(lineAt(text, lines.rangeOf(line)));
  const flow = openFlow(text, offset, current, above);
  if (flow) {
    const base = pathTo(flow.line, flow.above);
    if (base === null) return null;
    const owner = flow.line.key === null ? base : [...base, flow.line.key];
    const inner = flowContext(text, flow.start, offset);
    return { ...inner, path: [...owner, ...inner.path], flow: true, indent: 0 };
  }
  return blockContext(text, offset, { current, above, below, end: row.end });
}

interface Around {
  readonly current: Line;
  readonly above: readonly Line[];
  readonly below: readonly Line[];
  readonly end: number;
}

function blockContext(text: string, offset: number, around: Around): YamlContext | null {
  const { current, above, below, end } = around;
  const column = offset - current.start;
  const typed = text.slice(current.start, offset);
  if (isInBlockScalar(current, above)) return null;
  const colon = current.key === null ? -1 : keyEnd(current);
  if (current.key !== null && column > colon) {
    const base = pathTo(current, above);
    if (base === null) return null;
    const from = current.start + valueStart(current.text, colon);
    const start = Math.min(from, offset);
    return {
      kind: 'value',
      path: [...base, current.key],
      word: { start, end: Math.max(offset, current.start + current.text.length) },
      siblings: new Set(),
      flow: false,
      indent: current.indent,
      colon: true,
    };
  }
  // Without a text of its own the line is as deep as the cursor is.
  const blank = current.text.trim() === '' || /^\s*(?:-\s*)+$/.test(current.text);
  const indent = blank ? Math.max(column, blank && current.dash !== null ? current.indent : 0) : current.indent;
  const here: Line = { ...current, indent: blank && current.dash === null ? typed.length : indent };
  if (!blank && column < current.indent) return null;
  const base = pathTo(here, above);
  if (base === null) return null;
  const start = blank ? offset : current.start + current.indent;
  const wordEnd = blank
    ? offset
    : current.key === null
      ? Math.max(offset, current.start + current.text.length)
      : current.start + current.indent + current.key.length;
  return {
    kind: 'key',
    path: base,
    word: { start, end: Math.min(Math.max(offset, wordEnd), end) },
    siblings: siblingsOf(here, above, below),
    flow: false,
    indent: here.indent,
    colon: current.key !== null,
  };
}

/** Column just behind the colon of a line's key. */
function keyEnd({ text, indent }: Line): number {
  return indent + keyOf.exec(text.slice(indent))![0].length;
}

function valueStart(text: string, colon: number): number {
  return colon + /^\s*/.exec(text.slice(colon))![0].length;
}

/** The keys and indexes around a line; null where a line above says nothing that can be followed. */
function pathTo(line: Line, above: readonly Line[]): Path | null {
  const path: (string | number)[] = [];
  // A list mark on the line itself: an item of the list above it.
  let indent = line.indent;
  if (line.dash !== null) {
    path.unshift(indexOf(line.dash, above));
    indent = line.dash + 1;
    // A list may stand as deep as the key that holds it.
    return parentsOf(line.dash, above, path, true);
  }
  return parentsOf(indent, above, path, false);
}

function parentsOf(
  depth: number,
  above: readonly Line[],
  path: (string | number)[],
  isItem: boolean,
): Path {
  let indent = depth;
  let item = isItem;
  for (const [index, line] of above.entries()) {
    if (line.text.trim() === '') continue;
    const rest = above.slice(index + 1);
    const outer = line.dash === null ? line.indent : line.dash;
    if (item && line.dash === null && line.key !== null && line.indent <= indent) {
      path.unshift(line.key);
      indent = line.indent;
      item = false;
      if (indent === 0) return path;
    } else if (!item && line.key !== null && line.indent < indent && line.dash === null) {
      path.unshift(line.key);
      indent = line.indent;
      if (indent === 0) return path;
    } else if (!item && line.dash !== null && line.indent <= indent && outer < indent) {
      // The first key of an item stands beside the list mark.
      if (line.indent < indent && line.key !== null) path.unshift(line.key);
      path.unshift(indexOf(line.dash, rest));
      indent = line.dash;
      item = true;
    }
  }
  return path;
}

/** How many items the list at a depth has above. */
function indexOf(dash: number, above: readonly Line[]): number {
  let count = 0;
  for (const line of above) {
    if (line.text.trim() === '') continue;
    if (line.dash === dash) count++;
    else if ((line.dash ?? line.indent) <= dash) break;
  }
  return count;
}

function siblingsOf(line: Line, above: readonly Line[], below: readonly Line[]): Set<string> {
  const keys = new Set<string>();
  const collect = (rows: readonly Line[], upward: boolean): void => {
    for (const row of rows) {
      if (row.text.trim() === '') continue;
      const outer = row.dash ?? row.indent;
      if (row.indent < line.indent) return;
      const opens = row.dash !== null && outer < line.indent;
      if (!upward && opens) return;
      if (row.indent === line.indent && row.key !== null) keys.add(row.key);
      if (upward && opens) return;
    }
  };
  if (line.dash === null || line.text.trim() !== '') {
    if (line.dash === null) collect(above, true);
    collect(below, false);
  }
  return keys;
}

function isInBlockScalar(line: Line, above: readonly Line[]): boolean {
  for (const row of above) {
    if (row.text.trim() === '') continue;
    if (row.indent < line.indent || line.text.trim() === '') {
      if (/:\s*[|>][+-]?\d?$/.test(row.text) && row.indent < line.indent) return true;
      if (row.indent < line.indent) return false;
    }
    if (row.indent === 0) return false;
  }
  return false;
}

interface Flow {
  readonly line: Line;
  readonly above: readonly Line[];
  readonly start: number;
}

/** The collection in brackets that is open at the offset: the line where it begins, and its first bracket. */
function openFlow(text: string, offset: number, current: Line, above: readonly Line[]): Flow | null {
  const rows = [current, ...above];
  for (const [index, row] of rows.entries()) {
    const from = row.key === null ? row.indent : valueStart(row.text, keyEnd(row));
    const start = row.start + from;
    if (/^[[{]/.test(row.text.slice(from)) && start < offset) {
      const open = isOpen(text.slice(start, offset));
      return open ? { line: row, above: rows.slice(index + 1), start } : null;
    }
    if (row.key !== null || (index > 0 && row.text.trim() === '')) return null;
  }
  return null;
}

function isOpen(text: string): boolean {
  let depth = 0;
  let quote = '';
  for (const character of text) {
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
  }
  return depth > 0;
}
