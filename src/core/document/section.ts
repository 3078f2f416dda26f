import type { Range } from '../text/range.js';

/** How a section is labelled. */
export type LabelForm = 'heading' | 'bold-label' | 'table-label' | 'plain-label';

/**
 * Where a label stands: `block` on lines of its own, `line` before its content on the same line, `item` at the start
 * of a list item, `item-block` as a list item of its own with content below, `cell` in a table.
 */
export type Placement = 'block' | 'line' | 'item' | 'item-block' | 'cell';

/** A place in a document where a title introduces content of its own. */
export interface Label {
  readonly form: LabelForm;
  readonly placement: Placement;
  /** Heading level; a label that is no heading counts as one level below the heading it stands under. */
  readonly level: number;
  /** The title as people see it, without markup, numbering and trailing colon. */
  readonly title: string;
  readonly titleRange: Range;
  /** The whole label: the heading's block, or the bold words with their colon. */
  readonly range: Range;
  /** What belongs to it, its sub-sections included. */
  readonly content: Range;
  /** Index of the label around it in the same list, or null. */
  readonly parent: number | null;
}

/** Why a label was taken for what it is about. */
export interface Recognition {
  readonly concept: string;
  /** Further concepts that a joined title names, such as "Resolution and recovery". */
  readonly also: readonly string[];
  /** The evidence in plain words. */
  readonly reason: string;
}

/** A label and the concept it is about, where one was recognised. */
export interface Section extends Label {
  readonly recognition: Recognition | null;
}

/** A label as a section. Written out, so that all sections have one shape: they are asked more than anything else. */
export function sectionOf(
  { form, placement, level, title, titleRange, range, content, parent }: Label,
  recognition: Recognition | null,
): Section {
  return { form, placement, level, title, titleRange, range, content, parent, recognition };
}

/** Those of some labels in order of place that stand in no other of them. */
export function outermost<T extends Label>(labels: readonly T[]): T[] {
  let reach = -1;
  return labels.filter(({ content }) => {
    const inside = content.end <= reach;
    reach = Math.max(reach, content.end);
    return !inside;
  });
}

/** Everything that a section is about. */
export function conceptsOf({ recognition }: Section): readonly string[] {
  return recognition ? [recognition.concept, ...recognition.also] : [];
}

/** Sections by what they are about, each list in order of place. */
export function byConcept(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const found = new Map<string, Section[]>();
  for (const section of sections) {
    for (const concept of new Set(conceptsOf(section))) {
      const same = found.get(concept);
      if (same) same.push(section);
      else found.set(concept, [section]);
    }
  }
  return found;
}

/** Whether a section is about a concept, alone or among others. */
export function isAbout(section: Section, concept: string): boolean {
  return section.recognition?.concept === concept || section.recognition?.also.includes(concept) === true;
}
