import { fillingOf } from '../document/emptiness.js';
import { sectionsAbout } from '../document/find-sections.js';
import { outermost, type Section } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { LessonPhrases } from '../locale/phrases/lessons.js';
import type { Block } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { overlapping } from '../markdown/walk.js';
import { contains, type Range } from '../text/range.js';

/** Something that a document says went badly. */
export interface BadLesson {
  /** Its words: the first paragraph of an item, or a paragraph of its own. */
  readonly range: Range;
  readonly text: string;
}

/**
 * What went badly, in order of place: the items of the sections about it, and the items of the lessons in general
 * that say so. A section without a list has a lesson in each paragraph.
 */
export function badLessons(document: IncidentDocument, { badly }: LessonPhrases): BadLesson[] {
  const about = outermost(sectionsAbout(document, 'went-badly'));
  const within = (lesson: BadLesson): boolean => about.some(({ content }) => contains(content, lesson.range));
  const general = outermost(sectionsAbout(document, 'lessons'))
    .flatMap((section) => itemsOf(document, section))
    .filter((lesson) => badly.some((pattern) => pattern.test(lesson.text)) && !within(lesson));
  const own = about.flatMap((section) => {
    const items = itemsOf(document, section);
    return items.length > 0 ? items : paragraphsOf(document, section);
  });
  return [...own, ...general].sort((a, b) => a.range.start - b.range.start);
}

function blocksOf({ parsed }: IncidentDocument, { content }: Section): Block[] {
  return overlapping(parsed.blocks, content).filter(({ range }) => contains(content, range));
}

function itemsOf(document: IncidentDocument, section: Section): BadLesson[] {
  const blocks = blocksOf(document, section);
  return blocks.flatMap((block, index) =>
    block.kind === 'list' && !introduces(document, blocks[index - 1])
      ? block.items.flatMap((item) => lessonOf(document, item.blocks[0]))
      : [],
  );
}

/** A paragraph with a colon at its end; what comes after belongs to what that tells. */
function introduces({ parsed }: IncidentDocument, block: Block | undefined): boolean {
  return (
    block?.kind === 'paragraph' && /[:：]\s*$/.test(parsed.text.slice(block.range.start, block.range.end))
  );
}

function paragraphsOf(document: IncidentDocument, section: Section): BadLesson[] {
  return blocksOf(document, section).flatMap((block) =>
    introduces(document, block) ? [] : lessonOf(document, block),
  );
}

function lessonOf({ parsed }: IncidentDocument, block: Block | undefined): BadLesson[] {
  if (block?.kind !== 'paragraph' || fillingOf(parsed, block.range) !== 'text') return [];
  return [{ range: block.range, text: plainText(parsed, block.range) }];
}
