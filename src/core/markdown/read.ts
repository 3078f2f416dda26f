import { lazy } from '../lazy.js';
import { indexLines } from '../text/lines.js';
import { Memory } from '../text/memory.js';
import type { Block, FrontMatterBlock, ParsedDocument, Stretch } from './blocks.js';
import { normalizeLabel } from './definitions.js';
import { findFrontMatter } from './front-matter.js';
import { inlineText } from './inline-text.js';
import { reusableBlocks } from './reuse.js';
import { scanBlocks } from './scan-blocks.js';
import { visitsOf } from './walk.js';

/**
 * Reads any text as Markdown with GFM tables, task lists and footnotes; never throws.
 *
 * Given what the text was before an edit, it keeps the blocks before the first change as they are, the same objects,
 * and reads on from there. The result equals a fresh reading, but for what it remembers.
 */
export function readMarkdown(text: string, previous?: ParsedDocument): ParsedDocument {
  if (previous?.text === text) return previous;
  const lines = indexLines(text);
  const frontMatter = findFrontMatter(text, lines);
  const reusable = previous && reusableBlocks(previous, text, frontMatter);
  const scanned = scanBlocks(text, lines, reusable?.firstLine ?? frontMatter.firstLine);
  const blocks = reusable ? [...reusable.blocks, ...scanned] : scanned;
  const block = unchanged(previous, text, frontMatter.block) ?? frontMatter.block;
  const memory = new Memory(previous?.memory);
  const visits = lazy(() => visitsOf(blocks));
  const stretchOf = stretches(text, memory);
  return {
    text,
    lines,
    frontMatter: block,
    blocks,
    visits,
    stretchOf,
    labels: labelsOf(text, blocks),
    memory,
  };
}

function stretches(text: string, memory: Memory): ParsedDocument['stretchOf'] {
  const known = new Map<Block, Stretch>();
  return (block) => {
    const before = known.get(block);
    if (before) return before;
    const { start, end } = block.range;
    const stretch = memory.carry('stretch', text.slice(start, end), (own) => ({ text: own }));
    known.set(block, stretch);
    return stretch;
  };
}

/** The front matter of an earlier reading, the same object, where it stands as it stood. */
function unchanged(
  previous: ParsedDocument | undefined,
  text: string,
  now: FrontMatterBlock | null,
): FrontMatterBlock | null {
  const then = previous?.frontMatter;
  if (!previous || !then || !now || then.range.end !== now.range.end) return null;
  const { start, end } = now.range;
  return previous.text.slice(start, end) === text.slice(start, end) ? then : null;
}

function labelsOf(text: string, blocks: readonly Block[]): Set<string> {
  const labels = new Set<string>();
  const collect = (inside: readonly Block[]): void => {
    for (const block of inside) {
      if (block.kind === 'link-definition')
        labels.add(normalizeLabel(inlineText({ text, blocks }, block.label)));
      if (block.kind === 'list') for (const item of block.items) collect(item.blocks);
      else if ('blocks' in block) collect(block.blocks);
    }
  };
  collect(blocks);
  return labels;
}
