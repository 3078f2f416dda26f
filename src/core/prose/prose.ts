import { sectionsAbout } from '../document/find-sections.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import { outermost } from '../document/section.js';
import type { Pattern } from '../locale/phrase.js';
import type { Block, Visit } from '../markdown/blocks.js';
import { onOneLine } from '../markdown/inline-text.js';
import { cellsOf } from '../markdown/walk.js';
import { countWhere } from '../text/ordered.js';
import { contains, type Range } from '../text/range.js';
import { PlacedSentence, type ReadSentence, type Sentence, sentencesOf } from './sentence.js';

/** A document whose sentences are known; see `IncidentDocument`. */
export interface ProseDocument extends OutlinedDocument {
  /** All its sentences in order of place; code blocks, HTML and the front matter hold none. */
  sentences(): readonly Sentence[];
}

/** Reads the sentences of paragraphs, titles and cells. A label on the line of its content is one of its own. */
export function readSentences({ parsed, sections }: OutlinedDocument): Sentence[] {
  const cuts = sections
    .filter(({ placement }) => placement !== 'block')
    .map(({ content }) => content.start)
    .sort((a, b) => a - b);
  let nextCut = 0;
  const found: Sentence[] = [];
  for (const { block, ancestors } of parsed.visits()) {
    if (!isProse(block)) continue;
    const { start, end } = block.range;
    while (nextCut < cuts.length && cuts[nextCut]! <= start) nextCut++;
    const within: number[] = [];
    for (let next = nextCut; next < cuts.length && cuts[next]! < end; next++) within.push(cuts[next]!);
    const depth = quotesIn(ancestors);
    const about = { place: placeOf[block.kind], quoted: depth > 0 };
    const sentences = parsed.memory.carry(
      subjectOf(block, depth, within),
      parsed.stretchOf(block),
      ({ text }) => sentencesOfParts(text, { parts: partsOf(block, within), start, depth }),
    );
    for (const sentence of sentences) found.push(new PlacedSentence(sentence, start, about));
  }
  return found;
}

type ProseBlock = Extract<Block, { readonly kind: keyof typeof placeOf }>;

const placeOf = { paragraph: 'paragraph', heading: 'heading', table: 'cell' } as const;
const subjects = {
  paragraph: 'sentences of a paragraph',
  heading: 'sentences of a heading',
  table: 'sentences of a table',
} as const;

/** How deep in quotes something stands. */
function quotesIn(ancestors: Visit['ancestors']): number {
  let depth = 0;
  for (const around of ancestors) if ('kind' in around && around.kind === 'quote') depth++;
  return depth;
}

function isProse(block: Block): block is ProseBlock {
  return block.kind in placeOf;
}

/** Everything that the sentences of a block's text depend on besides the text. */
function subjectOf({ kind, range }: ProseBlock, depth: number, cuts: readonly number[]): string {
  const subject = subjects[kind];
  if (depth === 0 && cuts.length === 0) return subject;
  return `${subject} ${depth} ${cuts.map((cut) => cut - range.start).join(' ')}`;
}

/** The stretches of inline Markdown in a block, in pieces where something begins within them. */
function partsOf(block: ProseBlock, cuts: readonly number[]): readonly Range[] {
  const parts =
    block.kind === 'table' ? cellsOf(block) : [block.kind === 'heading' ? block.title : block.range];
  return cuts.length === 0 ? parts : parts.flatMap((part) => cutAt(part, cuts));
}

function cutAt({ start, end }: Range, cuts: readonly number[]): Range[] {
  const bounds = [start, ...cuts.filter((cut) => start < cut && cut < end), end];
  return bounds.slice(1).map((end, index) => ({ start: bounds[index]!, end }));
}

/** The sentences of the parts of a block, of which this is the text, and which begins at `start`. */
function sentencesOfParts(
  text: string,
  {
    parts,
    start,
    depth,
  }: { readonly parts: readonly Range[]; readonly start: number; readonly depth: number },
): ReadSentence[] {
  const found: ReadSentence[] = [];
  for (const part of parts) {
    const offset = part.start - start;
    const source = onOneLine(text.slice(offset, part.end - start), depth);
    for (const sentence of sentencesOf(source, offset)) found.push(sentence);
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

/** The sentences of a document in which a pattern matches. */
export function sentencesWith(document: ProseDocument, pattern: Pattern): Sentence[] {
  const { memory } = document.parsed;
  return document
    .sentences()
    .filter(({ read }) => memory.carry(pattern, read, ({ text, lower }) => pattern.test(text, lower)));
}

/** The sentences of the sections about any of some concepts, in order of place, each once. */
export function sentencesAbout(document: ProseDocument, ...concepts: readonly string[]): Sentence[] {
  const sections = concepts.flatMap((concept) => sectionsAbout(document, concept));
  const ordered = sections.sort((a, b) => a.content.start - b.content.start);
  const found: Sentence[] = [];
  for (const { content } of outermost(ordered))
    for (const sentence of sentencesIn(document, content)) found.push(sentence);
  return found;
}
