import type { LineIndex } from '../../core/text/lines.js';
import type { Range } from '../../core/text/range.js';

/** A line of YAML in block style, as far as its first words tell. */
export interface YamlLine {
  /** Offset where it begins. */
  readonly start: number;
  /** Without comment and trailing space. */
  readonly text: string;
  /** Columns before the text, list marks excluded. */
  readonly indent: number;
  /** Columns before the first list mark; null where there is none. */
  readonly dash: number | null;
  readonly key: string | null;
  /** Column just behind the colon of the key; 0 without one. */
  readonly colon: number;
}

const keyAndColon = /^(?:"([^"]*)"\s*|'([^']*)'\s*|([^\s#:'"[\]{},&*!|>-][^:#]*|-[^\s:][^:]*)):(?=\s|$)/;

export function yamlLine(text: string, { start, end }: Range): YamlLine {
  const raw = withoutComment(text.slice(start, end));
  const marks = /^(\s*)((?:-(?:\s+|$))*)/.exec(raw)!;
  const indent = marks[0].length;
  const match = keyAndColon.exec(raw.slice(indent));
  return {
    start,
    text: raw.trimEnd(),
    indent,
    dash: marks[2] === '' ? null : marks[1]!.length,
    key: match ? (match[1] ?? match[2] ?? match[3]?.trimEnd() ?? null) : null,
    colon: match ? indent + match[0].length : 0,
  };
}

/** The lines between two lines (1-based, both included) that say something. */
export function yamlLines(
  text: string,
  lines: LineIndex,
  { from, to }: { readonly from: number; readonly to: number },
): YamlLine[] {
  const found: YamlLine[] = [];
  for (let line = from; line <= to; line++) {
    const one = yamlLine(text, lines.rangeOf(line));
    if (one.text !== '') found.push(one);
  }
  return found;
}

/** A `#` after a space opens a comment, outside of quotes. */
export function withoutComment(line: string): string {
  let quote = '';
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!;
    const before = line[i - 1] ?? ' ';
    if (quote) {
      if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && /[\s[{,:-]/.test(before)) quote = character;
    else if (character === '#' && /\s/.test(before)) return line.slice(0, i);
  }
  return line;
}
