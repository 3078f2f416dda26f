import type { Heading, Html } from './blocks.js';

interface HtmlStart {
  readonly start: RegExp;
  /** What ends the block; null: a blank line. */
  readonly until: RegExp | null;
  readonly interrupts: boolean;
}

const BLOCK_TAGS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';
const ATTRIBUTE = `[ \\t]+[a-z_:][\\w.:-]*(?:[ \\t]*=[ \\t]*(?:[^\\s"'=<>\`]+|'[^']*'|"[^"]*"))?`;

const STARTS: readonly HtmlStart[] = [
  {
    start: /^<(?:script|pre|style|textarea)(?:\s|>|$)/i,
    until: /<\/(?:script|pre|style|textarea)>/i,
    interrupts: true,
  },
  { start: /^<!--/, until: /-->/, interrupts: true },
  { start: /^<\?/, until: /\?>/, interrupts: true },
  { start: /^<![A-Z]/i, until: />/, interrupts: true },
  { start: /^<!\[CDATA\[/, until: /\]\]>/, interrupts: true },
  { start: new RegExp(`^</?(?:${BLOCK_TAGS})(?:\\s|/?>|$)`, 'i'), until: null, interrupts: true },
  {
    start: new RegExp(
      `^(?:<[a-z][a-z0-9-]*(?:${ATTRIBUTE})*[ \\t]*/?>|</[a-z][a-z0-9-]*[ \\t]*>)[ \\t]*$`,
      'i',
    ),
    until: null,
    interrupts: false,
  },
];

/** The kind of HTML block that a line begins; null where it begins none. */
export function htmlStart(line: string, afterParagraph: boolean): { readonly until: RegExp | null } | null {
  return STARTS.find((kind) => (kind.interrupts || !afterParagraph) && kind.start.test(line)) ?? null;
}

const HEADING = /<!--[\s\S]*?(?:-->|$)|<h([1-6])(?:\s[^<>]*)?>/gi;

/**
 * The blocks that a stretch of raw HTML holds: its headings, and what stands between them.
 * A document that centres its title in a `<div>` means a title all the same.
 */
export function htmlBlocks(text: string, start: number, end: number): (Heading | Html)[] {
  const blocks: (Heading | Html)[] = [];
  const source = text.slice(start, end);
  if (isOnlyComments(source)) return [{ kind: 'html', range: { start, end }, comment: true }];
  let from = 0;
  const push = (to: number): void => {
    const first = from + source.slice(from, to).search(/\S|$/);
    const last = first + source.slice(first, to).trimEnd().length;
    if (first < last)
      blocks.push({ kind: 'html', range: { start: start + first, end: start + last }, comment: false });
  };
  for (const match of source.matchAll(HEADING)) {
    const level = match[1];
    if (level === undefined || match.index < from) continue;
    const inner = match.index + match[0].length;
    const close = source.slice(inner).search(new RegExp(`</h${level}\\s*>`, 'i'));
    if (close < 0) break;
    const title = source.slice(inner, inner + close);
    const titleStart = start + inner + title.search(/\S|$/);
    const after = source.indexOf('>', inner + close) + 1;
    push(match.index);
    blocks.push({
      kind: 'heading',
      level: Number(level),
      form: 'html',
      range: { start: start + match.index, end: start + after },
      title: { start: titleStart, end: titleStart + title.trim().length },
    });
    from = after;
  }
  push(source.length);
  return blocks;
}

function isOnlyComments(source: string): boolean {
  let at = 0;
  while (source.startsWith('<!--', at)) {
    const close = source.indexOf('-->', at + 2);
    if (close < 0) return at === 0;
    at = close + 3;
    while (at < source.length && source[at]!.trim() === '') at++;
  }
  return at > 0 && at === source.length;
}
