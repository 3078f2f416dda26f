import type { SectionType } from '../document-type/document-type.js';
import { localize } from '../locale/locale.js';
import { countWhere } from '../text/ordered.js';
import { contains, type Range } from '../text/range.js';
import { type Filling, fillingOf } from './emptiness.js';
import type { OutlinedDocument } from './outlined-document.js';
import type { Section } from './section.js';

/** Sections about a concept, in order of place. */
export function sectionsAbout(document: OutlinedDocument, concept: string): readonly Section[] {
  return document.sectionsByConcept().get(concept) ?? [];
}

/** The section's type, where its concept is one of the document type's. */
export function typeOfSection(document: OutlinedDocument, section: Section): SectionType | null {
  const concept = section.recognition?.concept;
  return document.type?.sections.find(({ id }) => id === concept) ?? null;
}

/** Title of a section type in the document's locale. */
export function titleOf(document: OutlinedDocument, section: SectionType): string {
  return localize(section.title, document.locale);
}

/** Whether headings stand under this label; a table or a bold word below it is its own content. */
function holdsHeadings(document: OutlinedDocument, section: Section): boolean {
  const index = lastBegun(document.sections, section.range.start);
  const next = document.sections[index + 1];
  return next?.parent === index && next.form === 'heading';
}

/** The innermost section around a range, of those that `wanted` is true for. */
export function sectionAround(
  { sections }: OutlinedDocument,
  range: Range,
  wanted: (section: Section) => boolean,
): Section | null {
  let index: number | null = lastBegun(sections, range.start);
  while (index !== null && index >= 0) {
    const section: Section = sections[index]!;
    if (contains(section.content, range) && wanted(section)) return section;
    index = section.parent;
  }
  return null;
}

/** Index of the last section that begins at or before an offset, or -1. */
function lastBegun(sections: readonly Section[], offset: number): number {
  return countWhere(sections, ({ range }) => range.start <= offset) - 1;
}

/** Whether nothing under the label is a gap: under any heading, and under another label that is about something known. */
export function owesContent({ form, recognition }: Section): boolean {
  return form === 'heading' || (form !== 'plain-label' && recognition !== null);
}

/** What stands under the label of a section, its sub-sections included. */
export function fillingOfSection(document: OutlinedDocument, section: Section): Filling {
  return holdsHeadings(document, section) ? 'text' : fillingOf(document.parsed, section.content);
}

/** Level at which the document's sections stand: that of most recognised headings, else 2. */
export function sectionLevel(document: OutlinedDocument): number {
  const counts = new Map<number, number>();
  for (const { form, level, recognition } of document.sections) {
    if (form === 'heading' && recognition) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  let most: { readonly level: number; readonly count: number } = { level: 2, count: 0 };
  for (const [level, count] of counts) if (count > most.count) most = { level, count };
  return most.level;
}
