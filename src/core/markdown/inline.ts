import type { SyntaxNode } from '@lezer/common';
import type { Range } from '../text/range.js';
import type { ParsedDocument } from './blocks.js';
import { normalizeLabel } from './definitions.js';
import { parseInline } from './inline-parser.js';
import { inlineText } from './inline-text.js';
import type { Inline, Mark, Raw } from './inlines.js';

/** Lezer's worst case is quadratic, so longer texts are parsed in pieces of this many UTF-16 units. */
const MAX_PIECE = 8000;

const MARKS: Readonly<Record<string, Mark['kind']>> = {
  StrongEmphasis: 'strong',
  Emphasis: 'emphasis',
  Strikethrough: 'strikethrough',
};
const RAW: Readonly<Record<string, Raw['kind']>> = {
  Comment: 'comment',
  HTMLTag: 'html',
  ProcessingInstruction: 'html',
  URL: 'autolink',
  Autolink: 'autolink',
  Escape: 'escape',
  Entity: 'entity',
};

interface Source {
  readonly document: ParsedDocument;
  /** Of the same length as the document's text from `offset`. */
  readonly text: string;
  readonly offset: number;
}

/** The inline markup of a range that holds inline content: a paragraph, a title, a table cell, or a part of one. */
export function inlineOf(document: ParsedDocument, range: Range): readonly Inline[] {
  const whole = inlineText(document, range);
  const found: Inline[] = [];
  for (let from = 0; from < whole.length; ) {
    const to = pieceEnd(whole, from);
    const source = { document, text: whole.slice(from, to), offset: range.start + from };
    for (let block = parseInline(source.text).firstChild; block; block = block.nextSibling)
      for (const node of inlinesIn(source, block)) found.push(node);
    from = to;
  }
  return found;
}

function pieceEnd(text: string, from: number): number {
  if (text.length - from <= MAX_PIECE) return text.length;
  const space = text.lastIndexOf(' ', from + MAX_PIECE);
  return space > from ? space : from + MAX_PIECE;
}

function inlinesIn(source: Source, parent: SyntaxNode): readonly Inline[] {
  const found: Inline[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) found.push(...inlineFrom(source, node));
  return found;
}

function inlineFrom(source: Source, node: SyntaxNode): readonly Inline[] {
  const range = rangeAt(source, node.from, node.to);
  const { name } = node;
  const mark = MARKS[name];
  if (mark) return [{ kind: mark, range, content: between(source, node), children: inlinesIn(source, node) }];
  if (name === 'InlineCode') return [{ kind: 'code', range, content: between(source, node) }];
  if (name === 'Link' || name === 'Image') return linkFrom(source, node, name === 'Link' ? 'link' : 'image');
  const raw = RAW[name];
  if (!raw) return [];
  return [{ kind: raw, range, content: rawContent(source, node, range, raw) }];
}

function linkFrom(source: Source, node: SyntaxNode, kind: 'link' | 'image'): readonly Inline[] {
  const range = rangeAt(source, node.from, node.to);
  const [open, close] = node.getChildren('LinkMark');
  const content = rangeAt(source, open?.to ?? node.from, close?.from ?? node.to);
  const children = inlinesIn(source, node).filter((child) => child.range.end <= content.end);
  const url = node.getChild('URL');
  const title = node.getChild('LinkTitle');
  const inline = node.getChildren('LinkMark').length > 2;
  const written = node.getChild('LinkLabel');
  const label = inline ? null : labelOf(source, content, written);
  if (label && !isDefined(source, label)) return children;
  if (label && !written && source.text[label.start - source.offset] === '^')
    return [{ kind: 'footnote', range, content }];
  return [
    {
      kind,
      range,
      content,
      url: url && withoutAngles(source, rangeAt(source, url.from, url.to)),
      title: title && rangeAt(source, title.from + 1, title.to - 1),
      label,
      children,
    },
  ];
}

function labelOf(source: Source, content: Range, written: SyntaxNode | null): Range {
  return written && written.to - written.from > 2
    ? rangeAt(source, written.from + 1, written.to - 1)
    : content;
}

function isDefined({ document, text, offset }: Source, label: Range): boolean {
  return document.labels.has(normalizeLabel(text.slice(label.start - offset, label.end - offset)));
}

function rawContent(source: Source, node: SyntaxNode, range: Range, kind: Raw['kind']): Range {
  if (kind === 'comment') {
    const end = Math.max(range.start + 4, range.end - 3);
    return { start: Math.min(range.start + 4, range.end), end: Math.min(end, range.end) };
  }
  const url = node.getChild('URL');
  return url ? rangeAt(source, url.from, url.to) : range;
}

/** What lies between the first and the last child, which are the marks. */
function between(source: Source, node: SyntaxNode): Range {
  return rangeAt(source, node.firstChild?.to ?? node.from, node.lastChild?.from ?? node.to);
}

function withoutAngles({ text, offset }: Source, range: Range): Range {
  const angled = text[range.start - offset] === '<' && text[range.end - offset - 1] === '>';
  return angled ? { start: range.start + 1, end: range.end - 1 } : range;
}

function rangeAt({ offset }: Source, from: number, to: number): Range {
  return { start: offset + from, end: offset + to };
}
