import type { Block, ParsedDocument } from './blocks.js';
import type { FoundFrontMatter } from './front-matter.js';

/** Blocks of an earlier reading that stay as they are, and the 1-based line to read on from. */
export interface Reusable {
  readonly blocks: readonly Block[];
  readonly firstLine: number;
}

/** The blocks before the first difference between a document and its new text; null where none can be kept. */
export function reusableBlocks(
  previous: ParsedDocument,
  text: string,
  frontMatter: FoundFrontMatter,
): Reusable | null {
  if (previous.frontMatter?.range.end !== frontMatter.block?.range.end) return null;
  const same = commonLength(previous.text, text);
  for (let i = previous.blocks.length - 1; i > 0; i--) {
    const firstLine = previous.lines.lineAt(previous.blocks[i]!.range.start);
    if (isFreshStart(previous, i, firstLine, same) && firstLine >= frontMatter.firstLine)
      return { blocks: previous.blocks.slice(0, i), firstLine };
  }
  return null;
}

/**
 * True when a reader that begins at the block's line ends up with the same blocks: the line and what comes before it
 * are unchanged, and a blank line has closed all that could go on. Raw HTML is left out because one stretch of it
 * with blank lines inside may make several blocks.
 */
function isFreshStart(
  { text, lines, blocks }: ParsedDocument,
  i: number,
  line: number,
  same: number,
): boolean {
  const next = lines.startOf(line + 1);
  // A carriage return at the end of what is the same may have got its line feed only now.
  if (next > same || (next === same && text[next - 1] !== '\n')) return false;
  const block = blocks[i]!;
  if (block.kind === 'html' || (block.kind === 'heading' && block.form === 'html')) return false;
  const before = lines.rangeOf(line - 1);
  return text.slice(before.start, before.end).trim() === '';
}

/** Compared at once, which is quicker than one by one. */
const chunk = 4096;

function commonLength(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same + chunk <= length && a.slice(same, same + chunk) === b.slice(same, same + chunk)) same += chunk;
  while (same < length && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return same;
}
