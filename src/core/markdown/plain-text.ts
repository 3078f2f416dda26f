import type { Range } from '../text/range.js';
import type { ParsedDocument } from './blocks.js';
import { decodeEntities } from './decode.js';
import { inlineOf } from './inline.js';
import { inlineText } from './inline-text.js';
import type { Inline } from './inlines.js';

/** A character that can be markup or that plain text shows otherwise. */
const MARKUP = /[*_`[\]<&\\~!\r\n\t]| {2}|:\/\/|www\.|@/;

interface Source {
  /** The text of `range` on one line, of the same length. */
  readonly text: string;
  readonly range: Range;
}

/**
 * What a reader sees of a paragraph, title or cell: marks, tags and comments are gone, links are their text, images
 * their alternative text, character references and escapes are replaced, white space is single spaces.
 */
export function plainText(document: ParsedDocument, range: Range): string {
  const raw = document.text.slice(range.start, range.end);
  if (!MARKUP.test(raw)) return raw.trim();
  const source = { text: inlineText(document, range), range };
  return render(source, range, inlineOf(document, range))
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function render(source: Source, range: Range, nodes: readonly Inline[]): string {
  let result = '';
  let position = range.start;
  for (const node of nodes) {
    result += slice(source, position, node.range.start) + renderNode(source, node);
    position = node.range.end;
  }
  return result + slice(source, position, range.end);
}

function renderNode(source: Source, node: Inline): string {
  const { start, end } = node.content;
  switch (node.kind) {
    case 'footnote':
      return '';
    case 'comment':
    case 'html':
      return /^<br\b/i.test(slice(source, start, end)) ? ' ' : '';
    case 'code':
    case 'autolink':
      return slice(source, start, end);
    case 'escape':
      return slice(source, start + 1, end);
    case 'entity':
      return decodeEntities(slice(source, start, end));
    default:
      return render(source, node.content, node.children);
  }
}

function slice({ text, range }: Source, start: number, end: number): string {
  return text.slice(start - range.start, end - range.start);
}
