import type { Heading, ParsedDocument } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import type { Range } from '../text/range.js';
import { type Candidate, candidatesIn, headingCandidate } from './label-candidates.js';
import type { Label } from './section.js';

/**
 * Every label of a document in order of place: headings, bold labels, rows of two-column tables and `Label:` lines.
 * The document's own title is left out. Headings in quotes, lists and code are no labels.
 */
export function findLabels(document: ParsedDocument, title: Heading | null): Label[] {
  const found: Candidate[] = [];
  let level = 1;
  document.blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      level = block.level;
      if (block !== title) found.push(headingCandidate(document, block));
    } else {
      const spot = { document, level: level + 1, limit: document.text.length };
      for (const candidate of candidatesIn(block, document.blocks[index + 1], spot)) found.push(candidate);
    }
  });
  return withExtent(document, found);
}

/**
 * The heading that names the whole document: the first one, where none stands above it and it is the only one of its
 * level, or is of level 1. A title that `isSection` knows for a section's is none, unless it is of level 1 and stands
 * above all others.
 */
export function documentTitle(
  document: ParsedDocument,
  isSection: (title: string) => boolean,
): Heading | null {
  const headings = document.blocks.filter((block) => block.kind === 'heading');
  const first = headings[0];
  if (!first || headings.some(({ level }) => level < first.level)) return null;
  const alone = headings.length > 1 && headings.filter(({ level }) => level === first.level).length === 1;
  if (first.level > 1 && !alone) return null;
  // To ask is dear where it has not been asked before: it makes the vocabularies of all types.
  if (alone && first.level === 1) return first;
  return isSection(plainText(document, first.title)) ? null : first;
}

/** Numbering such as `1.`, `2)`, `1.2` or `A.` before a title. */
const numbering = /^(?:\d+(?:\.\d+)*[.)]?|[A-Za-z][.)])\s+/;

function withExtent(document: ParsedDocument, found: readonly Candidate[]): Label[] {
  const ends = found.map((label) => Math.min(label.limit, document.text.length));
  const parents: (number | null)[] = [];
  const open: number[] = [];
  found.forEach((label, index) => {
    while (open.length > 0 && !encloses(found[open.at(-1)!]!, label)) {
      const closed = open.pop()!;
      ends[closed] = Math.min(ends[closed]!, beginOf(document, label));
    }
    parents.push(open.at(-1) ?? null);
    open.push(index);
  });
  return found.map((label, index) => {
    const end = Math.max(label.range.end, ends[index]!);
    return {
      form: label.form,
      placement: label.placement,
      level: label.level,
      title: visibleTitle(document, label.titleRange),
      titleRange: label.titleRange,
      range: label.range,
      content: { start: Math.min(label.start, end), end },
      parent: parents[index]!,
    };
  });
}

/** Where what stands before a label ends: the mark of its item and the bar of its row are none of that. */
function beginOf({ lines }: ParsedDocument, { form, range }: Candidate): number {
  return form === 'heading' ? range.start : lines.startOf(lines.lineAt(range.start));
}

/** A title as people see it, without numbering and trailing colon. */
function visibleTitle(document: ParsedDocument, range: Range): string {
  const title = plainText(document, range).replace(numbering, '').trim();
  return /[:：]$/.test(title) ? title.slice(0, -1).trimEnd() : title;
}

/** A heading closes every label that is none, whatever their levels; a line closes a label on the line before it. */
function encloses(outer: Candidate, inner: Candidate): boolean {
  if (inner.form === 'heading' && outer.form !== 'heading') return false;
  // "You should:" and a list below a bold line belong to that line.
  const listed =
    inner.placement.startsWith('item') && outer.form === 'bold-label' && outer.placement === 'block';
  const below =
    listed ||
    (inner.form === 'plain-label' && outer.form === 'bold-label' && outer.placement.endsWith('block'));
  return (below || inner.level > outer.level) && inner.range.start < outer.limit;
}
