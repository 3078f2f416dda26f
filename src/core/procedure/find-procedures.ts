import { sectionAround } from '../document/find-sections.js';
import type { Section } from '../document/section.js';
import { lazy } from '../lazy.js';
import type { Pattern } from '../locale/phrase.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { stepPhrases } from '../locale/phrases/steps.js';
import type { Block, List, ListItem } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { blocksIn, overlapping } from '../markdown/walk.js';
import type { ProseDocument } from '../prose/prose.js';
import type { Sentence } from '../prose/sentence.js';
import { contains, type Range } from '../text/range.js';
import type { Command } from './command.js';
import { codeContent } from './find-commands.js';
import type { Procedure, Step, StepPart } from './step.js';

/** A document whose commands are known; see `IncidentDocument`. */
export interface CommandingDocument extends ProseDocument {
  /** Everything that a reader is to type, in order of place. */
  commands(): readonly Command[];
}

/** The numbered steps of a document, in order of place: numbered lists, and headings that are called a step. */
export function findProcedures(document: CommandingDocument): Procedure[] {
  const titled = headingProcedures(document);
  const inTitled = (range: Range): boolean =>
    titled.some(({ steps }) => steps.some((step) => contains(step.range, range)));
  const listed: Procedure[] = [];
  for (const { block, ancestors } of document.parsed.visits()) {
    if (block.kind !== 'list' || !block.ordered || inTitled(block.range)) continue;
    if (ancestors.some((around) => 'kind' in around && around.kind === 'list' && around.ordered)) continue;
    const place = placeOf(document, block.range);
    listed.push({
      ...place,
      steps: block.items.map((item, index) => listStep(document, block, item, index)),
    });
  }
  return [...titled, ...listed].sort((a, b) => startOf(a) - startOf(b));
}

function startOf({ steps }: Procedure): number {
  return steps[0]?.range.start ?? 0;
}

function placeOf(document: ProseDocument, range: Range): Pick<Procedure, 'section' | 'concept'> {
  const section = sectionAround(document, range, ({ form }) => form === 'heading');
  const known = sectionAround(document, range, ({ recognition }) => recognition !== null);
  return { section, concept: known?.recognition?.concept ?? null };
}

/** Headings such as "Step 3: Promote the replica", those of one section together. */
function headingProcedures(document: CommandingDocument): Procedure[] {
  const found = new Map<number | null, { readonly section: Section; readonly number: string }[]>();
  for (const section of document.sections) {
    const number =
      section.form === 'heading' && /^(?:step|langkah)\s{1,3}(\d{1,3})\b/i.exec(section.title)?.[1];
    if (number) found.set(section.parent, [...(found.get(section.parent) ?? []), { section, number }]);
  }
  return [...found].map(([parent, steps]) => {
    const around = parent === null ? null : document.sections[parent]!;
    return {
      section: around,
      concept: around
        ? (placeOf(document, around.range).concept ?? around.recognition?.concept ?? null)
        : null,
      steps: steps.map(({ section, number }) =>
        stepOf(document, {
          number,
          range: { start: section.range.start, end: section.content.end },
          action: section.titleRange,
        }),
      ),
    };
  });
}

function listStep(document: CommandingDocument, list: List, item: ListItem, index: number): Step {
  const { text } = document.parsed;
  const first = Number.parseInt(text.slice(list.items[0]!.mark.start, list.items[0]!.mark.end), 10) || 1;
  const words = item.blocks.find((block) => block.kind === 'paragraph')?.range ?? item.mark;
  return stepOf(document, { number: String(first + index), range: item.range, action: words });
}

interface Found {
  readonly number: string;
  readonly range: Range;
  readonly action: Range;
}

/** What a step says is looked for when somebody asks. */
function stepOf(document: CommandingDocument, { number, range, action }: Found): Step {
  const phrases = phrasesFor(stepPhrases, document);
  const within = <T extends { readonly range: Range }>(ordered: readonly T[]): T[] =>
    overlapping(ordered, range).filter((each) => contains(range, each.range));
  const sentences = lazy(() => within(document.sentences()));
  const tell = (kind: 'expected' | 'ifFails' | 'undo'): (() => StepPart | null) =>
    lazy(() => phrases && toldIn(document, phrases[kind], sentences()));
  const commands = lazy(() => within(document.commands()));
  const expected = lazy(() => tell('expected')() ?? outputIn(document, range));
  const [ifFails, undo] = [tell('ifFails'), tell('undo')];
  const words = lazy(() => plainText(document.parsed, action));
  return {
    number,
    range,
    action: {
      range: action,
      get text() {
        return words();
      },
    },
    get commands() {
      return commands();
    },
    get expected() {
      return expected();
    },
    get ifFails() {
      return ifFails();
    },
    get undo() {
      return undo();
    },
  };
}

/** The part that the first matching sentence begins, to the end of its paragraph. */
function toldIn(
  document: ProseDocument,
  patterns: readonly Pattern[],
  sentences: readonly Sentence[],
): StepPart | null {
  const found = sentences.find(({ text }) => patterns.some((pattern) => pattern.test(text)));
  if (!found) return null;
  const paragraph = blockAround(document, found.range)?.range ?? found.range;
  const range = { start: found.range.start, end: paragraph.end };
  return { range, text: plainText(document.parsed, range) };
}

function blockAround(document: ProseDocument, range: Range): Block | null {
  for (const { block } of blocksIn(document.parsed, range))
    if (block.kind === 'paragraph' || block.kind === 'heading') return block;
  return null;
}

/** What the commands of a step answer, where its code blocks show it. */
function outputIn({ parsed }: ProseDocument, range: Range): StepPart | null {
  for (const { block } of blocksIn(parsed, range)) {
    const output = block.kind === 'code' ? codeContent(parsed, block).output : null;
    if (output) return { range: output, text: parsed.text.slice(output.start, output.end) };
  }
  return null;
}
