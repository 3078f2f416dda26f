import { languagePacks } from '../locale/pack.js';
import type { Block, ParsedDocument } from '../markdown/blocks.js';
import { walk } from '../markdown/walk.js';
import type { Range } from '../text/range.js';

/** A stand-in that a scaffold or an author left. */
export interface Placeholder {
  /** `guidance`: a scaffold's comment; `mark`: TBD, TODO and the like. */
  readonly kind: 'guidance' | 'mark';
  readonly range: Range;
  readonly text: string;
}

const guidanceWords = languagePacks.map((pack) => pack.guidance).join('|');
const comment = /<!--(?:[^-]|-(?!->))*-->/g;
/** A comment that holds the start of another was never closed where its author meant to, and holds text by mistake. */
const guidance = new RegExp(`^<!--\\s*(?:${guidanceWords}):(?![^]*<!--)`);
/** Only capitals: "todo" and "pending" are words of running text too. */
const mark = /(?<![\p{L}\p{N}_/-])(?:TBD|TBA|TBC|TODO|FIXME|XXX)(?![\p{L}\p{N}_/-])/gu;

/** The comment that a scaffold leaves under a heading, in the words of a locale. */
export function guidanceComment(text: string, word: string): string {
  return `<!-- ${word}: ${text.replaceAll('--', '–')} -->`;
}

/** Every placeholder in a document outside code, in order of place. */
export function findPlaceholders(document: ParsedDocument): Placeholder[] {
  const placeholders: Placeholder[] = [];
  for (const { block } of walk(document)) {
    if (!isProse(block)) continue;
    const text = document.text.slice(block.range.start, block.range.end);
    const add = (kind: Placeholder['kind'], match: RegExpMatchArray): void => {
      const start = block.range.start + match.index!;
      placeholders.push({ kind, range: { start, end: start + match[0].length }, text: match[0] });
    };
    for (const match of text.matchAll(comment)) if (guidance.test(match[0])) add('guidance', match);
    for (const match of blankComments(text).matchAll(mark)) add('mark', match);
  }
  return placeholders.sort((a, b) => a.range.start - b.range.start);
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
