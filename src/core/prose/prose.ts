import { sectionsAbout } from '../document/find-sections.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import { outermost } from '../document/section.js';
import { inlineText } from '../markdown/inline-text.js';
import { countWhere } from '../text/ordered.js';
import { contains, type Range } from '../text/range.js';
import { PlacedSentence, type Sentence, sentencesOf } from './sentence.js';

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
  let nextCut = 0;
  const found: Sentence[] = [];
  const read = (range: Range, about: Pick<Sentence, 'place' | 'quoted'>): void => {
    const { start, end } = range;
    while (nextCut < cuts.length && cuts[nextCut]! <= start) nextCut++;
    const cut = nextCut < cuts.length && cuts[nextCut]! < end ? cuts[nextCut]! : end;
    const source = inlineText(parsed, cut === end ? range : { start, end: cut });
    for (const sentence of parsed.memory.carry(sentencesOf, source, sentencesOf))
      found.push(new PlacedSentence(sentence, start, about));
    if (cut < end) read({ start: cut, end }, about);
  };
  for (const { block, ancestors } of parsed.visits()) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'table') continue;
    const quoted = ancestors.some((around) => 'kind' in around && around.kind === 'quote');
    if (block.kind === 'table') {
      const about = { place: 'cell', quoted } as const;
      for (const cell of block.header.cells) read(cell, about);
      for (const row of block.rows) for (const cell of row.cells) read(cell, about);
    } else read(block.kind === 'heading' ? block.title : block.range, { place: block.kind, quoted });
  }
  return found;
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
