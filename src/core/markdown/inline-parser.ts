import type { SyntaxNode } from '@lezer/common';
import { Autolink, type InlineParser, parser, Strikethrough } from '@lezer/markdown';

/** Inline content comes without line breaks, so that nothing in it can be a block. */
const UNUSED = [
  'LinkReference',
  'IndentedCode',
  'FencedCode',
  'Blockquote',
  'HorizontalRule',
  'BulletList',
  'OrderedList',
  'ATXHeading',
  'HTMLBlock',
  'SetextHeading',
  'HardBreak',
];

const SPECIAL: ReadonlySet<number> = new Set(Array.from('\\&`<*_[]!~', (char) => char.charCodeAt(0)));

/** Lezer asks every inline parser at every character; this one takes a whole run of plain ones. */
const PlainRun: InlineParser = {
  name: 'PlainRun',
  before: 'Escape',
  parse(context, next, position) {
    if (SPECIAL.has(next)) return -1;
    let end = position + 1;
    while (end < context.end && !SPECIAL.has(context.char(end))) end++;
    return end;
  },
};

const OPEN = 91;
const CLOSE = 93;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const ANGLE = 60;
const BACKSLASH = 92;
const SPACES: ReadonlySet<number> = new Set([9, 10, 13, 32]);
const TILDE = 126;
const TILDES = [1, 2].map(() => ({ resolve: 'Strikethrough', mark: 'StrikethroughMark' }));

/** As GitHub and remark read it: one tilde or two, the same number on both sides; Lezer's own knows two only. */
const Tildes: InlineParser = {
  name: 'Strikethrough',
  parse(context, next, position) {
    if (next !== TILDE) return -1;
    let end = position;
    while (context.char(end) === TILDE) end++;
    const type = TILDES[end - position - 1];
    if (!type) return end;
    const before = sideOf(context.slice(position - 1, position));
    const after = sideOf(context.slice(end, end + 1));
    const opens = after === 'word' || (after === 'punctuation' && before !== 'word');
    const closes = before === 'word' || (before === 'punctuation' && after !== 'word');
    return context.addDelimiter(type, position, end, opens, closes);
  },
};

function sideOf(char: string): 'space' | 'punctuation' | 'word' {
  if (char.trim() === '') return 'space';
  return /[\p{P}\p{S}]/u.test(char) ? 'punctuation' : 'word';
}

/**
 * Brackets within a link's text, as in `[[1]](#note)`: not knowing the definitions, Lezer takes them for a link and so
 * forbids the outer one. They are text instead, unless markup is in them.
 */
const InnerBrackets: InlineParser = {
  name: 'InnerBrackets',
  before: 'Link',
  parse(context, next, position) {
    if (next !== OPEN || !context.hasOpenLink) return -1;
    let end = position + 1;
    while (end < context.end && !SPECIAL.has(context.char(end))) end++;
    return context.char(end) === CLOSE && !/[([]/.test(context.slice(end + 1, end + 2)) ? end + 1 : -1;
  },
};

/** How deep the parentheses of an address may nest; remark's limit. */
const DEEPEST = 32;

/**
 * Lezer reads on to the end of the text where the address of a link opens parentheses, or its title begins with one, and
 * nothing closes them. That is no link, so each `](` need not be read that far.
 */
const OpenResource: InlineParser = {
  name: 'OpenResource',
  before: 'LinkEnd',
  parse(context, next, position) {
    if (next !== CLOSE || context.char(position + 1) !== OPEN_PAREN) return -1;
    let depth = 0;
    let at = context.skipSpace(position + 2);
    if (context.char(at) === ANGLE) return -1;
    for (; at < context.end && depth >= 0 && !SPACES.has(context.char(at)); at++) {
      const code = context.char(at);
      if (code === BACKSLASH) at++;
      else if (code === CLOSE_PAREN) depth--;
      else if (code === OPEN_PAREN && ++depth > DEEPEST) return position + 1;
    }
    if (depth < 0) return -1;
    const title = context.skipSpace(at);
    const opens = context.char(title) === OPEN_PAREN;
    return opens && !context.slice(title, context.end).includes(')') ? position + 1 : -1;
  },
};

const base = parser.configure([
  Strikethrough,
  { remove: UNUSED, parseInline: [Tildes, InnerBrackets, OpenResource] },
]);
const linking = base.configure(Autolink);
const plain = base.configure({ parseInline: [PlainRun] });

/** What an address without `<>` cannot do without. */
const ADDRESS = /:\/\/|www\.|@/i;

/** Parses one line of inline content; the children of the node's children are the inline nodes. */
export function parseInline(line: string): SyntaxNode {
  return (ADDRESS.test(line) ? linking : plain).parse(line).topNode;
}
