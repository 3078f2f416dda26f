import { decodeEntities } from '../markdown/decode.js';
import type { Range } from '../text/range.js';

/** A stretch of inline Markdown as a reader sees it, and where each of its characters stands in the source. */
export interface ProseText {
  /** On one line, with single spaces. */
  readonly text: string;
  /** Stretches of `text` that were code, in order. */
  readonly code: readonly Range[];
  /** Offset in the source of a character of `text`. */
  offsetOf(index: number): number;
}

/** From this index of the text on, characters stand one by one from this offset of the source on. */
interface Piece {
  readonly index: number;
  readonly offset: number;
}

/** Which of the first 256 characters may be markup or a space: most are neither, and every one is looked at. */
const special = Uint8Array.from({ length: 256 }, (_, code) =>
  '*_`[]!~<&\\'.includes(String.fromCharCode(code)) || isSpace(code) ? 1 : 0,
);
const word = /[\p{L}\p{N}]/u;

/**
 * Reads inline Markdown in one pass, much faster than a parser and as exact as words need: marks, tags, comments and
 * addresses of links are gone, their texts stay.
 * @param source On one line, as `inlineText` gives it.
 */
export function proseText(source: string): ProseText {
  return nextSpecial(source, 0) === source.length ? asWritten(source) : withoutMarks(source);
}

function asWritten(text: string): ProseText {
  return { text, code: [], offsetOf: (index) => index };
}

function withoutMarks(source: string): ProseText {
  const pieces: Piece[] = [];
  const code: Range[] = [];
  let text = '';
  // Asked of the text itself, it would be put together anew at each space.
  let spaced = true;
  const put = (shown: string, at: number): void => {
    if (shown === '') return;
    pieces.push({ index: text.length, offset: at });
    text += shown;
    spaced = shown.endsWith(' ');
  };
  const space = (at: number): void => {
    if (!spaced) put(' ', at);
  };
  /** Puts characters that stand for themselves, with single spaces between their words. */
  const putWords = (start: number, end: number): void => {
    for (let at = start; at < end; ) {
      let stop = at;
      while (stop < end && !isSpace(source.charCodeAt(stop))) stop++;
      put(source.slice(at, stop), at);
      if (stop < end) space(stop);
      at = stop + 1;
    }
  };
  for (let at = 0; at < source.length; ) {
    const next = nextSpecial(source, at);
    put(source.slice(at, next), at);
    if (next === source.length) break;
    const token = tokenAt(source, next);
    const start = text.length;
    if (token.decoded === undefined) putWords(token.from, token.to);
    else for (const char of token.decoded) isSpace(char.charCodeAt(0)) ? space(next) : put(char, next);
    if (token.code) code.push({ start, end: text.length });
    at = token.end;
  }
  if (text.endsWith(' ')) text = text.slice(0, -1);
  return { text, code, offsetOf: (index) => offsetIn(pieces, index) };
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

/** The next character that may be markup, or a space that is not a single one between two words. */
function nextSpecial(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code > 255 || special[code] === 0) continue;
    // A space at the beginning may follow one; one at the end may be followed by one.
    const single = code === 32 && at > from && at + 1 < source.length && !isSpace(source.charCodeAt(at + 1));
    if (!single) return at;
  }
  return source.length;
}

function offsetIn(pieces: readonly Piece[], index: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.index <= index) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece ? piece.offset + index - piece.index : 0;
}

interface Token {
  /** What a reader sees of it. */
  readonly from: number;
  readonly to: number;
  /** What a reader sees, where that is not what is written. */
  readonly decoded?: string;
  readonly end: number;
  readonly code: boolean;
}

function tokenAt(source: string, at: number): Token {
  const shows = (from: number, to: number, end: number, code = false): Token => ({ from, to, end, code });
  const char = source[at]!;
  if (isSpace(source.charCodeAt(at))) return shows(at, at + 1, at + 1);
  if (char === '`') {
    const run = lengthOfRun(source, at);
    const close = source.indexOf('`'.repeat(run), at + run);
    return close < 0 ? shows(at, at, at + run) : shows(at + run, close, close + run, true);
  }
  if (char === '&') {
    const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,31});/.exec(
      source.slice(at, at + 40),
    )?.[0];
    if (entity)
      return { from: at, to: at, decoded: decodeEntities(entity), end: at + entity.length, code: false };
  }
  if (char === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) return shows(at + 1, at + 2, at + 2);
  const skip = markAt(source, at);
  return skip > 0 ? shows(at, at, at + skip) : shows(at, at + 1, at + 1);
}
function lengthOfRun(source: string, at: number): number {
  let end = at;
  while (source[end] === source[at]) end++;
  return end - at;
}

/** How many characters of markup stand at a place; 0 where it is text. */
function markAt(source: string, at: number): number {
  const next = source[at + 1] ?? '';
  switch (source[at]) {
    case '*':
      return 1;
    case '_':
      return word.test(source[at - 1] ?? '') && word.test(next) ? 0 : 1;
    case '~':
      return next === '~' ? 2 : 0;
    case '!':
      return next === '[' ? 2 : 0;
    case '[':
      return next === '^' ? lengthTo(source, at, ']') : 1;
    case ']':
      return afterLinkText(source, at, next);
    case '<':
      return tagAt(source, at, next);
    default:
      return 0;
  }
}

function afterLinkText(source: string, at: number, next: string): number {
  if (next === '(') return lengthTo(source, at, ')');
  return next === '[' ? lengthTo(source, at + 1, ']') + 1 : 1;
}

function tagAt(source: string, at: number, next: string): number {
  if (source.startsWith('<!--', at)) return lengthTo(source, at, '-->');
  return /[A-Za-z/]/.test(next) ? lengthTo(source, at, '>') : 0;
}

/** How far from its beginning a mark may close. */
const NEAR = 2000;

/** Length up to and with a closing mark; 1 where there is none near. */
function lengthTo(source: string, at: number, close: string): number {
  const end = source.slice(at, at + NEAR + close.length).indexOf(close);
  return end < 0 ? 1 : end + close.length;
}
