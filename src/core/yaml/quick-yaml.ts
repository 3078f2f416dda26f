import type { Range } from '../text/range.js';
import { isQuickKey, NotQuick, type QuickEntry, type QuickValue, readLineValue } from './quick-scalar.js';
import type { Path } from './yaml-source.js';

/** What the quick reader found. */
export interface QuickYaml {
  readonly data: unknown;
  /** The place of a node, or null where there is none; its value is undefined where only a whole parser knows. */
  locate(path: Path): { readonly key: Range | null; readonly value: Range | null | undefined } | null;
}

/** A value over one line or several. */
interface QuickNode {
  readonly data: unknown;
  /** Null where nothing is written, undefined where only a whole parser knows. */
  readonly range: Range | null | undefined;
  readonly children: ReadonlyMap<string, QuickChild> | null;
}

interface QuickChild {
  readonly key: Range | null;
  readonly node: QuickNode;
}

interface Line {
  /** Of the first character that is no space. */
  readonly start: number;
  readonly indent: number;
  /** Without the line break. */
  readonly end: number;
}

/**
 * Reads the YAML that people write as front matter: mappings of words, lists, scalars on one line, flow collections on
 * one line, comments. About ten times faster than a whole parser, and says the same; null for any other YAML, faults
 * among it, which is left to that parser.
 */
export function readQuickYaml(text: string, range: Range): QuickYaml | null {
  try {
    const lines = linesOf(text, range);
    if (lines.length === 0) return null;
    const reader = { text, lines, at: 0 };
    const root = readBlock(reader, lines[0]!.indent);
    if (reader.at < lines.length || root.children === null || lines[0]!.indent > 0) return null;
    return { data: root.data, locate: (path) => locate(root, path) };
  } catch (error) {
    if (error instanceof NotQuick) return null;
    throw error;
  }
}

interface Reader {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The next line. */
  at: number;
}

/** The lines that hold something. */
function linesOf(text: string, { start, end }: Range): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at);
    const next = feed < 0 || feed >= end ? end : feed;
    const line = lineAt(text, at, text[next - 1] === '\r' && next > at ? next - 1 : next);
    if (line) lines.push(line);
    at = next + 1;
  }
  return lines;
}

/** The line of a stretch; null where it is empty or a comment. */
function lineAt(text: string, from: number, end: number): Line | null {
  let start = from;
  while (start < end && text[start] === ' ') start++;
  const char = text[start]!;
  if (start === end || char === '#') return null;
  if (char === '\t' || char === '\r' || char === '%') throw new NotQuick();
  if (start === from && (text.startsWith('---', from) || text.startsWith('...', from))) throw new NotQuick();
  return { start, indent: start - from, end };
}

function readBlock(reader: Reader, indent: number): QuickNode {
  const line = reader.lines[reader.at]!;
  return isItem(reader.text, line) ? readItems(reader, indent) : readPairs(reader, indent);
}

function isItem(text: string, { start, end }: Line): boolean {
  return text[start] === '-' && (start + 1 === end || text[start + 1] === ' ');
}

function readPairs(reader: Reader, indent: number): QuickNode {
  const data: Record<string, unknown> = {};
  const children = new Map<string, QuickChild>();
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at]!;
    if (line.indent < indent) break;
    if (line.indent > indent || isItem(reader.text, line)) throw new NotQuick();
    readPair(reader, line, { data, children });
  }
  return { data, range: undefined, children };
}

function readPair(
  reader: Reader,
  line: Line,
  into: { readonly data: Record<string, unknown>; readonly children: Map<string, QuickChild> },
): void {
  const { text } = reader;
  const colon = text.indexOf(':', line.start);
  if (colon < 0 || colon >= line.end) throw new NotQuick();
  const name = text.slice(line.start, colon);
  if (!isQuickKey(name) || into.children.has(name)) throw new NotQuick();
  if (colon + 1 < line.end && text[colon + 1] !== ' ') throw new NotQuick();
  const value = readLineValue(text, colon + 1, line.end);
  reader.at++;
  const node = value ? nodeOf(value) : readNested(reader, line.indent);
  into.data[name] = node.data;
  into.children.set(name, { key: { start: line.start, end: colon }, node });
  if (value) mayNotGoOn(reader, line.indent);
}

/** What stands under a key that has nothing on its own line. */
function readNested(reader: Reader, indent: number): QuickNode {
  const next = reader.lines[reader.at];
  const nothing: QuickNode = { data: null, range: null, children: null };
  if (!next || next.indent < indent) return nothing;
  // A list may stand at the indent of its key.
  if (next.indent === indent) return isItem(reader.text, next) ? readItems(reader, indent) : nothing;
  return readBlock(reader, next.indent);
}

function readItems(reader: Reader, indent: number): QuickNode {
  const data: unknown[] = [];
  const children = new Map<string, QuickChild>();
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at]!;
    if (line.indent < indent || !isItem(reader.text, line)) break;
    if (line.indent > indent) throw new NotQuick();
    const node = readItem(reader, line);
    children.set(String(data.length), { key: null, node });
    data.push(node.data);
  }
  return { data, range: undefined, children };
}

function readItem(reader: Reader, line: Line): QuickNode {
  const { text, lines } = reader;
  let at = line.start + 1;
  while (at < line.end && text[at] === ' ') at++;
  if (at === line.end) throw new NotQuick();
  if (/^[A-Za-z_][\w-]*:(?: |$)/.test(text.slice(at, line.end))) {
    // A mapping that begins behind the dash: its first line is taken for one of its own.
    const indent = line.indent + (at - line.start);
    const inner = {
      text,
      lines: [{ start: at, indent, end: line.end }, ...rest(lines, reader.at + 1, indent)],
      at: 0,
    };
    const node = readPairs(inner, indent);
    reader.at += inner.at;
    return node;
  }
  const value = readLineValue(text, at, line.end);
  if (!value) throw new NotQuick();
  reader.at++;
  mayNotGoOn(reader, line.indent);
  return nodeOf(value);
}

/** The lines of a mapping behind a dash: those that are indented at least as far. */
function rest(lines: readonly Line[], from: number, indent: number): Line[] {
  let to = from;
  while (to < lines.length && lines[to]!.indent >= indent) to++;
  return lines.slice(from, to);
}

/** A deeper line after a value on one line continues it. */
function mayNotGoOn({ lines, at }: Reader, indent: number): void {
  if (at < lines.length && lines[at]!.indent > indent) throw new NotQuick();
}

function nodeOf({ data, start, end, inside }: QuickValue): QuickNode {
  return { data, range: { start, end }, children: inside && new Map(inside.map(childOf)) };
}

function childOf({ step, key, value }: QuickEntry): [string, QuickChild] {
  const node = value ? nodeOf(value) : { data: null, range: null, children: null };
  return [String(step), { key: key && { start: key.start, end: key.end }, node }];
}

function locate(root: QuickNode, path: Path): ReturnType<QuickYaml['locate']> {
  let place: QuickChild = { key: null, node: root };
  for (const step of path) {
    const child = place.node.children?.get(String(step));
    if (!child) return null;
    place = child;
  }
  return { key: place.key, value: place.node.range };
}
