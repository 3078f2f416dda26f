import type { Range } from '../text/range.js';

/** A word of a shell command. */
export interface Word {
  /** Without its quotes. */
  readonly text: string;
  readonly range: Range;
}

/** One program call: `a | b && c` are three. */
export interface ShellCommand {
  readonly words: readonly Word[];
  readonly range: Range;
}

const separators = new Set([';', '|', '&', '(', ')', '`', '\n', '\r']);
/** Characters that stand for themselves. */
const plainRun = /[^\s;|&()`'"<\\]+/y;
/** What stands between words: space, a line that goes on, a comment. */
const gap = /(?:[^\S\r\n]|\\\r?\n)+|#[^\r\n]*/y;

/** Splits shell text into its calls, comments and here-documents left out; offsets are those of `text`. Linear. */
export function readShell(text: string): ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: Word[] = [];
  const close = (): void => {
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) commands.push({ words, range: { start: first.range.start, end: last.range.end } });
    words = [];
  };
  let at = 0;
  while (at < text.length) {
    gap.lastIndex = at;
    const between = gap.exec(text)?.[0].length ?? 0;
    at += between;
    if (between > 0) continue;
    if (separators.has(text[at]!)) {
      close();
      at++;
      continue;
    }
    const label = /^<<-?['"]?(\w+)/.exec(text.slice(at, at + 40))?.[1];
    const word = label === undefined ? readWord(text, at) : null;
    if (word) words.push(word);
    at = word?.range.end ?? afterHereDocument(text, at, label!);
  }
  close();
  return commands;
}

interface Piece {
  readonly text: string;
  readonly end: number;
}

function readWord(text: string, start: number): Word {
  let end = start;
  let plain = '';
  for (let piece = pieceAt(text, start); piece; piece = pieceAt(text, end)) {
    plain += piece.text;
    end = piece.end;
  }
  return { text: plain, range: { start, end } };
}

/** A quoted stretch, a placeholder, or one character of a word; null where the word ends. */
function pieceAt(text: string, at: number): Piece | null {
  const char = text[at];
  if (char === undefined || /\s/.test(char) || separators.has(char)) return null;
  if (char === "'" || char === '"') {
    const close = closingQuote(text, at);
    return {
      text: text.slice(at + 1, close),
      end: Math.min(text.length, close + 1),
    };
  }
  if (char === '<') {
    // A placeholder may hold spaces, and a bar.
    const placeholder = /^<[\p{L}\p{N}_][^<>\r\n]{0,60}>/u.exec(text.slice(at, at + 64))?.[0];
    if (placeholder) return { text: placeholder, end: at + placeholder.length };
  }
  if (char === '\\' && at + 1 < text.length) return { text: text[at + 1]!, end: at + 2 };
  plainRun.lastIndex = at;
  const run = plainRun.exec(text)?.[0] ?? char;
  return { text: run, end: at + run.length };
}

function closingQuote(text: string, open: number): number {
  const quote = text[open]!;
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === quote) return at;
    if (text[at] === '\\' && quote === '"') at++;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function afterHereDocument(text: string, from: number, label: string): number {
  const start = lineEnd(text, from);
  const end = text.indexOf(`\n${label}`, start);
  return end < 0 ? start : end + 1 + label.length;
}
