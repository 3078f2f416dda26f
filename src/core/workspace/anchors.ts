import type { ParsedDocument } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';

const written = /\b(?:id|name)[ \t]*=[ \t]*["']?([^"'\s>]+)/gi;
const custom = /^\{[ \t]*#([^\s}]+)/;

/** What `#…` may name in a document: its headings as GitHub spells them, and ids written out. */
export function anchorsIn(parsed: ParsedDocument): string[] {
  const counts = new Map<string, number>();
  const anchors = new Set<string>();
  for (const { block } of parsed.visits()) {
    if (block.kind !== 'heading') continue;
    const title = plainText(parsed, block.title);
    // `## Title {#own-id}`, as several site generators write it.
    const brace = title.endsWith('}') ? title.lastIndexOf('{') : -1;
    const own = brace < 0 ? undefined : custom.exec(title.slice(brace))?.[1];
    if (own !== undefined) anchors.add(own);
    const slug = slugOf(own === undefined ? title : title.slice(0, brace));
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    anchors.add(count === 0 ? slug : `${slug}-${count}`);
  }
  for (const line of linesWith('=', parsed)) for (const [, id] of line.matchAll(written)) anchors.add(id!);
  return [...anchors];
}

/** The lines that hold a character. */
function* linesWith(char: string, { text, lines }: ParsedDocument): Generator<string> {
  for (let at = text.indexOf(char); at >= 0; ) {
    const { start, end } = lines.rangeOf(lines.lineAt(at));
    yield text.slice(start, end);
    at = text.indexOf(char, end);
  }
}

/** Whether a link names a heading of a Markdown file, rather than its top, its lines or words in it. */
export function isAnchored(path: string, anchor: string | null): anchor is string {
  return !!anchor && /\.(?:md|markdown)$/i.test(path) && !/^(?:top$|L\d|:~:)/.test(anchor);
}

/** A title as GitHub makes an anchor of it. */
export function slugOf(title: string): string {
  const lower = title.trim().toLowerCase();
  // Most titles are of these alone, which is found out much faster than what else is a letter.
  const words = /[^a-z\d_ -]/.test(lower) ? lower.replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '') : lower;
  return words.replaceAll(' ', '-');
}

/** An anchor without what sites spell differently: marks, repeated hyphens, a prefix. */
export function looseAnchor(anchor: string): string {
  return anchor
    .replace(/^user-content-/, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
