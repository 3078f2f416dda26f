/** True for the UTF-16 code of an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True for the UTF-16 code of a Latin letter, with or without an accent. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) return true;
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** True for a blank within a line, no-break ones included. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** End offset of the run of digits at `start`. */
export function digitsEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Offset of the first digit at or after `start`, or the length of the text. */
export function nextDigit(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** What stands between two values of one line; null where they are too far apart or a cell or a line ends between. */
export function gapBetween(text: string, start: number, end: number, longest: number): string | null {
  if (end < start || end - start > longest) return null;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 124) return null;
  }
  return text.slice(start, end);
}

/** Matches a sticky expression at one offset. */
export function matchAt(sticky: RegExp, text: string, offset: number): RegExpExecArray | null {
  sticky.lastIndex = offset;
  return sticky.exec(text);
}

const longestWord = 20;

/** A word of letters in a text: offsets, and the word in lower case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly capital: boolean;
}

/** The word that starts at `start`, null where there is none or one too long to be known. */
export function wordAt(text: string, start: number): Word | null {
  let end = start;
  while (end - start <= longestWord && end < text.length && isLetter(text.charCodeAt(end))) end++;
  return wordOf(text, start, end);
}

/** The word that ends before `end`, over at most three blanks and, before those, one of `. , ; :`. */
export function wordBefore(text: string, end: number, separators: string = '.,'): Word | null {
  let last = end;
  while (last > 0 && end - last < 3 && isBlank(text.charCodeAt(last - 1))) last--;
  if (last > 0 && separators.includes(text.charAt(last - 1))) last--;
  let first = last;
  while (last - first <= longestWord && first > 0 && isLetter(text.charCodeAt(first - 1))) first--;
  return wordOf(text, first, last);
}

function wordOf(text: string, start: number, end: number): Word | null {
  if (end === start || end - start > longestWord) return null;
  const written = text.slice(start, end);
  const lower = written.toLowerCase();
  return { start, end, text: lower, capital: written.charAt(0) !== lower.charAt(0) };
}

/** Offset after at most two blanks, as `[ \u00a0]{0,2}` takes them. */
export function afterBlanks(text: string, start: number): number {
  let at = start;
  while (at - start < 2 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0xa0)) at++;
  return at;
}

/** The first words of phrases: where none of them stands, no expression needs to be asked, or made. */
export function firstWords(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set([...phrases].map((phrase) => wordAt(phrase, 0)?.text ?? phrase));
}

/** A sticky expression for phrases, perhaps after blanks, and the first words of these. */
export interface StickyPhrases {
  readonly starts: ReadonlySet<string>;
  readonly expression: RegExp;
}

/** Matches phrases at one offset; the expression is asked only where the first word of one stands. */
export function matchPhraseAt(
  { starts, expression }: StickyPhrases,
  text: string,
  offset: number,
): RegExpExecArray | null {
  const word = wordAt(text, afterBlanks(text, offset));
  return word !== null && starts.has(word.text) ? matchAt(expression, text, offset) : null;
}

/** A pattern for any of some phrases, longest first, with blanks between their words. */
export function anyOf(phrases: Iterable<string>): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '[ \\t\\u00a0]{1,3}'))
    .join('|');
}
