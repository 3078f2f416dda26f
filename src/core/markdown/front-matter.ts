import type { LineIndex } from '../text/lines.js';
import type { FrontMatterBlock } from './blocks.js';

/** Front matter found, and the 1-based line where Markdown begins. */
export interface FoundFrontMatter {
  readonly block: FrontMatterBlock | null;
  readonly firstLine: number;
}

/** Finds front matter at the very beginning of a text, after a byte order mark; without its closing fence it is none. */
export function findFrontMatter(text: string, lines: LineIndex): FoundFrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = text.startsWith('---', start) ? '---' : text.startsWith('+++', start) ? '+++' : null;
  if (fence === null || !closes(text.slice(start, lines.rangeOf(1).end), [fence])) return NONE;
  const closing = fence === '---' ? ['---', '...'] : [fence];
  for (let line = 2; line <= lines.count; line++) {
    const { start: from, end } = lines.rangeOf(line);
    if (!closes(text.slice(from, end), closing)) continue;
    const body = { start: lines.startOf(2), end: Math.max(lines.startOf(2), lines.rangeOf(line - 1).end) };
    const format = fence === '---' ? 'yaml' : 'toml';
    return { block: { format, range: { start, end }, body }, firstLine: line + 1 };
  }
  return NONE;
}

const NONE: FoundFrontMatter = { block: null, firstLine: 1 };

function closes(line: string, fences: readonly string[]): boolean {
  return fences.includes(line.trimEnd());
}
