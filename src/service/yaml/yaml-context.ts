import type { LineIndex } from '../../core/text/lines.js';
import type { Range } from '../../core/text/range.js';
import type { Path } from '../../core/yaml/yaml-source.js';
import { flowContext, isOpen } from './flow-context.js';
import { withoutComment, type YamlLine, yamlLine, yamlLines } from './yaml-lines.js';
import { pathTo, siblingsOf } from './yaml-parents.js';

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

interface Around {
  readonly current: YamlLine;
  /** Lines that say something, nearest first. */
  readonly above: readonly YamlLine[];
  readonly below: readonly YamlLine[];
}

/** The context at an offset in the YAML of `body`; null in comments and texts of several lines. */
export function yamlContext(
  text: string,
  offset: number,
  { lines, body }: { readonly lines: LineIndex; readonly body: Range },
): YamlContext | null {
  const number = lines.lineAt(offset);
  const row = lines.rangeOf(number);
  const own = { start: Math.max(row.start, body.start), end: row.end };
  if (offset - own.start > withoutComment(text.slice(own.start, own.end)).length) return null;
  const around = {
    current: yamlLine(text, own),
    above: yamlLines(text, lines, { from: lines.lineAt(body.start), to: number - 1 }).reverse(),
    below: yamlLines(text, lines, { from: number + 1, to: lines.lineAt(body.end) }),
  };
  const flow = openFlow(text, offset, around);
  if (!flow) return blockContext(offset, around);
  const base = pathTo(flow.line, flow.above);
  const owner = flow.line.key === null ? base : [...base, flow.line.key];
  const inner = flowContext(text, flow.start, offset);
  return { ...inner, path: [...owner, ...inner.path], flow: true, indent: 0 };
}

function blockContext(offset: number, { current, above, below }: Around): YamlContext | null {
  const column = offset - current.start;
  const written = current.start + current.text.length;
  if (current.key !== null && column >= current.colon) {
    if (isInText(current.indent, above)) return null;
    const gap = /^\s*/.exec(current.text.slice(current.colon))![0].length;
    return {
      kind: 'value',
      path: [...pathTo(current, above), current.key],
      word: { start: Math.min(current.start + current.colon + gap, offset), end: Math.max(offset, written) },
      siblings: new Set(),
      flow: false,
      indent: current.indent,
      colon: true,
    };
  }
  const isBlank = /^[\s-]*$/.test(current.text) && !/-\S/.test(current.text);
  // A line without a text of its own is as deep as the cursor is.
  const indent = isBlank ? Math.max(column, current.dash === null ? 0 : current.indent) : current.indent;
  if (column < current.indent && !isBlank) return null;
  const here = { ...current, indent };
  if (isInText(indent, above)) return null;
  const keyEnd = current.key === null ? written : current.start + current.indent + current.key.length;
  return {
    kind: 'key',
    path: pathTo(here, above),
    word: isBlank
      ? { start: offset, end: offset }
      : { start: current.start + current.indent, end: Math.max(offset, keyEnd) },
    siblings: siblingsOf(here, { above, below }),
    flow: false,
    indent,
    colon: current.key !== null,
  };
}

/** Whether the key around a depth holds a text of several lines. */
function isInText(indent: number, above: readonly YamlLine[]): boolean {
  const around = above.find((line) => line.indent < indent);
  return around !== undefined && /:\s*[|>][+-]?\d?$/.test(around.text);
}

interface Flow {
  readonly line: YamlLine;
  readonly above: readonly YamlLine[];
  readonly start: number;
}

/** The collection in brackets that is open at the offset: the line where it begins, and its first bracket. */
function openFlow(text: string, offset: number, { current, above }: Around): Flow | null {
  const rows = [current, ...above];
  for (const [index, row] of rows.entries()) {
    const from =
      row.key === null ? row.indent : row.colon + /^\s*/.exec(row.text.slice(row.colon))![0].length;
    const start = row.start + from;
    if (/^[[{]/.test(row.text.slice(from)) && start < offset)
      return isOpen(text.slice(start, offset)) ? { line: row, above: rows.slice(index + 1), start } : null;
    if (row.key !== null) return null;
  }
  return null;
}
