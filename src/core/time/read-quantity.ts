import type { DurationUnit } from '../locale/time-vocabulary.js';
import {
  andHalfStarts,
  durationPatterns,
  halfStarts,
  numbers,
  teens,
  tens,
  unitMs,
  units,
  wholes,
} from './duration-words.js';
import { isDigit, matchAt, matchPhraseAt, type Word, wordAt } from './scan.js';

/** A number read in a text. */
export interface Quantity {
  readonly value: number;
  /** The smallest step that the number is written in: 1, or 0.5 for `1.5` and `half`. */
  readonly step: number;
  readonly end: number;
  readonly inDigits: boolean;
}

/** A quantity with its unit. */
export interface Part extends Quantity {
  readonly unit: DurationUnit;
}

const figure = /(\d{1,6})(?:[.,](\d{1,2})(?!\d)|([\u00bd\u00bc\u00be]))?(?!\d)/y;
const fractions: Readonly<Record<string, number>> = { '\u00bd': 0.5, '\u00bc': 0.25, '\u00be': 0.75 };
const gap = /[ \t\u00a0\u202f]{0,2}(?:-(?=[A-Za-z]))?/y;
const betweenWords = /[ \t\u00a0-]{1,2}(?:(?:e|y|et|und)[ \u00a0-])?/iy;
const half = {
  starts: halfStarts,
  expression: new RegExp(`(?:${durationPatterns.half})(?![\\p{L}])`, 'iuy'),
};
const andHalf = {
  starts: andHalfStarts,
  expression: new RegExp(`[ \\u00a0]{1,2}(?:${durationPatterns.andHalf})(?![\\p{L}\\d])`, 'iuy'),
};

/** Reads a number in digits or words at an offset: `2`, `1.5`, `two`, `forty-five`, `dua puluh lima`, `half an`. */
export function readQuantity(text: string, offset: number): Quantity | null {
  const word = wordAt(text, offset);
  const read = word === null ? readFigure(text, offset) : (readHalf(text, word) ?? readWords(text, word));
  const more = read === null || read.step !== 1 ? null : matchPhraseAt(andHalf, text, read.end);
  return read === null || more === null
    ? read
    : { ...read, value: read.value + 0.5, step: 0.5, end: read.end + more[0].length };
}

/** Reads a number and its unit: `2 hours`, `90-minute`, `1h`, `half an hour`, `an hour and a half`, `sejam`. */
export function readPart(text: string, offset: number): Part | null {
  const word = wordAt(text, offset);
  const whole = word === null ? undefined : wholes.get(word.text);
  if (word !== null && whole !== undefined) {
    return withAndHalf(text, { value: 1, step: 1, end: word.end, inDigits: false, unit: whole });
  }
  const quantity = readQuantity(text, offset);
  return quantity === null ? null : withUnit(text, quantity);
}

/** The unit after a number, and the half that may follow it. */
export function withUnit(text: string, quantity: Quantity): Part | null {
  const skipped = matchAt(gap, text, quantity.end)?.[0] ?? '';
  const word = wordAt(text, quantity.end + skipped.length);
  if (word === null) return null;
  const unit = unitOf(text, word, skipped === '' && quantity.inDigits);
  if (unit === null || !unitMayEnd(text, word.end) || isOrdinal(text, quantity, word)) return null;
  return withAndHalf(text, { ...quantity, end: word.end, unit });
}

/** Letters such as `m` are units only right after digits, `h` after a blank too. `1h50m` has a digit after its unit. */
function unitOf(text: string, word: Word, attached: boolean): DurationUnit | null {
  const written = text.slice(word.start, word.end);
  if (written.length === 1)
    return attached || written === 'h' || written === 's' ? (units.get(written) ?? null) : null;
  return units.get(written) ?? units.get(word.text) ?? null;
}

/** `a second PR` is no length of time. */
function isOrdinal(text: string, quantity: Quantity, word: Word): boolean {
  return (
    word.text === 'second' &&
    !quantity.inDigits &&
    quantity.value === 1 &&
    / \p{L}/uy.test(text.slice(word.end, word.end + 2))
  );
}

function unitMayEnd(text: string, end: number): boolean {
  return text.charAt(end) !== '_' && !(text.charAt(end) === '/' && isDigit(text.charCodeAt(end + 1)));
}

function readFigure(text: string, offset: number): Quantity | null {
  const match = matchAt(figure, text, offset);
  if (match === null) return null;
  const [whole, digits = '', decimals, fraction] = match;
  const part = decimals !== undefined ? Number(`0.${decimals}`) : (fractions[fraction ?? ''] ?? 0);
  const step = part === 0 ? 1 : (part * 100) % 50 < 1e-9 ? 0.5 : (part * 100) % 25 < 1e-9 ? 0.25 : 0.1;
  return { value: Number(digits) + part, step, end: offset + whole.length, inDigits: true };
}

function readHalf(text: string, word: Word): Quantity | null {
  const written = matchPhraseAt(half, text, word.start)?.[0];
  if (written === undefined) return null;
  const end = word.start + written.length;
  return { value: 0.5, step: 0.5, end: written.endsWith('-') ? end - 1 : end, inDigits: false };
}

function readWords(text: string, first: Word): Quantity | null {
  const value = numbers.get(first.text);
  if (value === undefined) return null;
  const [head, end] = scaled(text, value, first.end);
  const second = head % 10 === 0 && head >= 20 ? nextWord(text, end) : null;
  const added = second === null ? undefined : numbers.get(second.text);
  if (second === null || added === undefined || added >= 10 || /^an?$/.test(second.text)) {
    return { value: head, step: 1, end, inDigits: false };
  }
  return { value: head + added, step: 1, end: second.end, inDigits: false };
}

/** `dua puluh` is 20 and `dua belas` 12. */
function scaled(text: string, value: number, end: number): readonly [value: number, end: number] {
  const word = nextWord(text, end);
  if (word !== null && tens.has(word.text)) return [value * 10, word.end];
  return word !== null && teens.has(word.text) ? [value + 10, word.end] : [value, end];
}

function nextWord(text: string, end: number): Word | null {
  const blank = matchAt(betweenWords, text, end)?.[0].length ?? 0;
  return blank === 0 ? null : wordAt(text, end + blank);
}

function withAndHalf(text: string, part: Part): Part {
  const more = part.step === 1 ? matchPhraseAt(andHalf, text, part.end) : null;
  if (more === null) return part;
  return { ...part, value: part.value + 0.5, step: 0.5, end: part.end + more[0].length };
}

/** Milliseconds of a part. */
export function partMs({ value, unit }: Part): number {
  return Math.round(value * unitMs[unit]);
}
