import { sectionsAbout } from '../document/find-sections.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import { outermost } from '../document/section.js';
import type { Block } from '../markdown/blocks.js';
import { inlineText } from '../markdown/inline-text.js';
import { countWhere } from '../text/ordered.js';
import { contains, type Range } from '../text/range.js';
import { PlacedSentence, type Sentence, type SentencePlace, sentencesOf } from './sentence.js';

/** A document whose sentences are known; see `IncidentDocument`. */
export interface ProseDocument extends OutlinedDocument {
  /** All its sentences in order of place; code blocks, HTML and the front matter hold none. */
  sentences(): readonly Sentence[];
}

/** Reads the sentences of paragraphs, titles and cells. A label on the line of its content is one of its own. */
export function readSentences({ parsed, sections }: OutlinedDocument): Sentence[] {
  const cuts = sections
    .flatMap(({ placement, content }) => (placement === 'block' ? [] : [content.start]))
    .sort((a, b) => a - b);
  const found: Sentence[] = [];
  for (const { block, ancestors } of parsed.visits()) {
    const quoted = ancestors.some((around) => 'kind' in around && around.kind === 'quote');
    for (const { range, place } of proseOf(block)) {
      for (const part of cut(range, cuts))
        for (const sentence of parsed.memory.recall(sentencesOf, inlineText(parsed, part), sentencesOf))
          found.push(new PlacedSentence(sentence, part.start, { place, quoted }));
    }
  }
  return found;
}

/** @param at In order. */
function cut(range: Range, at: readonly number[]): Range[] {
  const inside = at.slice(
    countWhere(at, (offset) => offset <= range.start),
    countWhere(at, (offset) => offset < range.end),
  );
  if (inside.length === 0) return [range];
  const bounds = [range.start, ...inside, range.end];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index]!, end }));
}

function proseOf(block: Block): { readonly range: Range; readonly place: SentencePlace }[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ range: block.range, place: 'paragraph' }];
    case 'heading':
      return [{ range: block.title, place: 'heading' }];
    case 'table':
      return [block.header, ...block.rows].flatMap(({ cells }) =>
        cells.map((range) => ({ range, place: 'cell' as const })),
      );
    default:
      return [];
  }
}

/** The sentences that lie wholly in a range. */
export function sentencesIn(document: ProseDocument, within: Range): Sentence[] {
  const sentences = document.sentences();
  const first = countWhere(sentences, ({ range }) => range.start < within.start);
  const last = countWhere(sentences, ({ range }) => range.start < within.end);
  return sentences.slice(first, last).filter(({ range }) => contains(within, range));
}

/** The sentences of the sections about any of some concepts, in order of place, each once. */
export function sentencesAbout(document: ProseDocument, ...concepts: readonly string[]): Sentence[] {
  const sections = concepts.flatMap((concept) => sectionsAbout(document, concept));
  const ordered = sections.sort((a, b) => a.content.start - b.content.start);
  return outermost(ordered).flatMap(({ content }) => sentencesIn(document, content));
}
