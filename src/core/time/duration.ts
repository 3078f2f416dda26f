import type { Range } from '../text/range.js';
import type { Extent } from './duration-extent.js';
import { type ClockReading, readDuration } from './read-duration.js';
import { isDigit, isLetter } from './scan.js';

export { type Extent, sameWithin } from './duration-extent.js';
export { formatHuman, formatIso } from './duration-format.js';

/** A duration as a text states it; all lengths in milliseconds. */
export interface StatedDuration extends Extent {
  /** UTF-16 offsets in the whole text, rounding words left out. */
  readonly range: Range;
  readonly text: string;
}

export interface ParseDurationsOptions {
  /** Offsets of the stretch to read; the whole text without them. */
  readonly from?: number;
  readonly to?: number;
  /** Reads `1:26` as 1 h 26 min, or as 1 min 26 s. Without it, digits with a colon are no duration. */
  readonly clock?: ClockReading;
}

/** Finds every duration in a stretch of text, in order, with offsets in the whole text. Linear in its length. */
export function parseDurations(text: string, options: ParseDurationsOptions = {}): readonly StatedDuration[] {
  const { from = 0, to = text.length, clock } = options;
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  const found: StatedDuration[] = [];
  let at = 0;
  while (at < stretch.length) {
    if (!startsHere(stretch, at)) {
      at++;
      continue;
    }
    const read = readDuration(stretch, at, clock);
    if (read !== null) found.push({ ...read.extent, ...place(stretch, at, read.end, from) });
    at = read?.end ?? tokenEnd(stretch, at);
  }
  return found;
}

function place(text: string, start: number, end: number, by: number): Pick<StatedDuration, 'range' | 'text'> {
  return { range: { start: start + by, end: end + by }, text: text.slice(start, end) };
}

function startsHere(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const digit = isDigit(code);
  if (!digit && !isLetter(code)) return false;
  const before = at === 0 ? 32 : text.charCodeAt(at - 1);
  if (isDigit(before) || isLetter(before)) return false;
  const mark = String.fromCharCode(before);
  if (digit && mark === '-' && isLetter(text.charCodeAt(at - 2))) return false;
  if ('$€£¥#@/_'.includes(mark)) return mark === '_' && !isLetter(text.charCodeAt(at - 2));
  return !(digit && '.:,'.includes(mark) && isDigit(text.charCodeAt(at - 2)));
}

function tokenEnd(text: string, at: number): number {
  let end = at + 1;
  const digit = isDigit(text.charCodeAt(at));
  while (end < text.length && (digit ? isDigit(text.charCodeAt(end)) : isLetter(text.charCodeAt(end)))) end++;
  return end;
}
