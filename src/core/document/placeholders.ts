import { languagePacks } from '../locale/pack.js';
import type { Block, ParsedDocument } from '../markdown/blocks.js';
import { commentsIn } from '../markdown/comments.js';
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
    for (const range of commentsIn(document.text, block.range)) {
      const comment = document.text.slice(range.start, range.end);
      if (guidance.test(comment)) placeholders.push({ kind: 'guidance', range, text: comment });
    }
    for (const match of blankComments(text).matchAll(mark)) {
      const start = block.range.start + match.index;
      const range = { start, end: start + match[0].length };
      placeholders.push({ kind: 'mark', range, text: match[0] });
    }
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
