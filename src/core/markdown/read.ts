import { indexLines } from '../text/lines.js';
import type { Block, ParsedDocument } from './blocks.js';
import { normalizeLabel } from './definitions.js';
import { findFrontMatter } from './front-matter.js';
import { inlineText } from './inline-text.js';
import { reusableBlocks } from './reuse.js';
import { scanBlocks } from './scan-blocks.js';

/**
 * Reads any text as Markdown with GFM tables, task lists and footnotes; never throws.
 *
 * Given what the text was before an edit, it keeps the blocks before the first change as they are, the same objects,
 * and reads on from there. The result equals a fresh reading.
 */
export function readMarkdown(text: string, previous?: ParsedDocument): ParsedDocument {
  if (previous?.text === text) return previous;
  const lines = indexLines(text);
  const frontMatter = findFrontMatter(text, lines);
  const reusable = previous && reusableBlocks(previous, text, frontMatter);
  const scanned = scanBlocks(text, lines, reusable?.firstLine ?? frontMatter.firstLine);
  const blocks = reusable ? [...reusable.blocks, ...scanned] : scanned;
  return { text, lines, frontMatter: frontMatter.block, blocks, labels: labelsOf(text, blocks) };
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
