import { languagePacks } from '../locale/pack.js';
import type { Block, ParsedDocument, Stretch } from '../markdown/blocks.js';
import { commentsIn } from '../markdown/comments.js';
import { type Range, shifted } from '../text/range.js';

/** A stand-in that a scaffold or an author left. */
export interface Placeholder {
  /** `guidance`: a scaffold's comment; `mark`: TBD, TODO and the like. */
  readonly kind: 'guidance' | 'mark';
  readonly range: Range;
  readonly text: string;
}

const guidanceWords = languagePacks.map((pack) => pack.guidance).join('|');
/** A comment that holds the start of another was never closed where its author meant to, and holds text by mistake. */
const guidance = new RegExp(`^<!--\\s*(?:${guidanceWords}):(?![^]*<!--)`);
/** Only capitals: "todo" and "pending" are words of running text too. */
const mark = /(?=[TFX])(?<![\p{L}\p{N}_/-])(?:TBD|TBA|TBC|TODO|FIXME|XXX)(?![\p{L}\p{N}_/-])/gu;

/** Most texts hold none of these, and so no placeholder. */
const signs = /<!--|TB[DAC]|TODO|FIXME|XXX/;

/** The comment that a scaffold leaves under a heading, in the words of a locale. */
export function guidanceComment(text: string, word: string): string {
  return `<!-- ${word}: ${text.replaceAll('--', '–')} -->`;
}

/** Every placeholder in a document outside code, in order of place. */
export function findPlaceholders(document: ParsedDocument): Placeholder[] {
  const placeholders: Placeholder[] = [];
  for (const { block } of document.visits()) {
    if (!isProse(block)) continue;
    const { start } = block.range;
    const found = document.memory.carry('placeholders', document.stretchOf(block), placeholdersIn);
    for (const one of found) placeholders.push({ ...one, range: shifted(one.range, start) });
  }
  return placeholders.sort((a, b) => a.range.start - b.range.start);
}

/** Those of one block, with offsets in it. */
function placeholdersIn({ text }: Stretch): Placeholder[] {
  if (!signs.test(text)) return [];
  const placeholders: Placeholder[] = [];
  for (const range of commentsIn(text, { start: 0, end: text.length })) {
    const comment = text.slice(range.start, range.end);
    if (guidance.test(comment)) placeholders.push({ kind: 'guidance', range, text: comment });
  }
  for (const { 0: written, index } of blankComments(text).matchAll(mark)) {
    const range = { start: index, end: index + written.length };
    placeholders.push({ kind: 'mark', range, text: written });
  }
  return placeholders;
}

function isProse(block: Block): boolean {
  return (
    block.kind === 'html' || block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'table'
  );
}

/** The text with comments and code spans blanked out, so that offsets stay. */
function blankComments(text: string): string {
  return text.replace(/<!--(?:[^-]|-(?!->))*(?:-->|$)|`[^`]*`/g, (part) => ' '.repeat(part.length));
}
