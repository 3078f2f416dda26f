import type { SectionType } from '../document-type/document-type.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import { readMarkdown } from '../markdown/read.js';
import type { Edit } from '../text/edit.js';
import { lineBreakOf } from '../text/line-break.js';
import type { Range } from '../text/range.js';
import { sectionLevel } from './find-sections.js';
import type { OutlinedDocument } from './outlined-document.js';
import { byConcept, type Section } from './section.js';
import type { SectionPrinter } from './section-printer.js';

/** Where a section that is not there belongs. */
export interface Place {
  /** What people look at: the title that it should follow, else the document's own, else its first line. */
  readonly anchor: Range;
  /** Where its text goes in. */
  readonly offset: number;
  readonly level: number;
}

/**
 * Where a missing section belongs: after the nearest one before it in the type's order that is there, else before
 * the nearest one after it, else at the end.
 */
export function placeFor(document: OutlinedDocument, missing: SectionType): Place {
  const { type, parsed } = document;
  const level = sectionLevel(document);
  const order = type?.sections ?? [];
  const index = order.findIndex(({ id }) => id === missing.id);
  const there = byConcept(topHeadings(document, level));
  const nearest = (candidates: readonly SectionType[]): readonly Section[] =>
    candidates.map(({ id }) => there.get(id)).find((found) => found !== undefined) ?? [];
  const before = nearest(order.slice(0, index).reverse()).at(-1);
  if (before) return { anchor: before.titleRange, offset: before.content.end, level: before.level };
  const title =
    document.heading?.title ?? document.frontMatter.locate(['title'])?.value ?? firstLine(document);
  const [after] = nearest(order.slice(index + 1));
  if (after) return { anchor: title, offset: after.range.start, level: after.level };
  return { anchor: title, offset: parsed.text.length, level };
}

/** Headings at the level of the sections, or above, that stand in no other section: what is written in one belongs to it. */
function topHeadings({ sections }: OutlinedDocument, level: number): Section[] {
  const inside = ({ parent }: Section): boolean =>
    parent !== null && (sections[parent]!.recognition !== null || inside(sections[parent]!));
  return sections.filter(
    (section) => section.form === 'heading' && section.level <= level && !inside(section),
  );
}

function firstLine({ parsed, frontMatter }: OutlinedDocument): Range {
  return parsed.lines.rangeOf(frontMatter.block ? parsed.lines.lineAt(frontMatter.block.range.start) : 1);
}

/** The edit that puts a section's skeleton where it belongs, set off by blank lines, in the document's line breaks. */
export function insertionOf(document: OutlinedDocument, missing: SectionType, printer: SectionPrinter): Edit {
  const { text } = document.parsed;
  const { offset, level } = placeFor(document, missing);
  const type = document.type?.id ?? '';
  const skeleton = printer.section({ type, section: missing.id, level, locale: document.locale });
  const before = text.slice(0, offset);
  // The section ends as the text before it did, so that another one may be inserted at the same place.
  const breaks = before.trim() === '' ? 2 : trailingBreaks(before);
  const opening = '\n'.repeat(2 - breaks);
  const closing = '\n'.repeat(breaks);
  return {
    range: { start: offset, end: offset },
    text: `${opening}${skeleton}${closing}`.replaceAll('\n', lineBreakOf(text)),
  };
}

/** Whether what is written after the end would belong to a fence, a comment or a tag that is never closed. */
export function endsOpen({ text, blocks }: ParsedDocument): boolean {
  const last = blocks.at(-1);
  const mayBeOpen = last?.kind === 'code' || last?.kind === 'html' || last?.kind === 'heading';
  if (!mayBeOpen) return false;
  const probe = readMarkdown(`${text}\n\n# -\n`).blocks.at(-1);
  return probe?.kind !== 'heading' || probe.range.start < text.length;
}

/** Line breaks at the end of a text, up to two. */
function trailingBreaks(text: string): number {
  const end = text.slice(-200);
  const space = end.slice(end.trimEnd().length).replaceAll('\r\n', '\n');
  return Math.min(2, space.replace(/[^\r\n]/g, '').length);
}
