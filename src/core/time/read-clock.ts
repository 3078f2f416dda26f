import { type ClockAtom, type ClockHints, type Digits, digitsOf, finish, halfLetter } from './clock-atom.js';
import { followedByUnit, isCount, markerBefore } from './clock-context.js';
import { isBlank, isDigit, isLetter, matchAt } from './scan.js';

const colon = /(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?!\d)/y;

const dot = /(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d%]|[.,]\d)/y;

const hourLetter = /(\d{1,2}) ?[hH](?:(\d{2})(?!\d|[A-Za-z]))?(?![A-Za-z\d])/y;

const cjk =
  /(\d{1,2})[ \u3000]?[時时点點](?![間间])(?:[ \u3000]?(\d{1,2})[ \u3000]?分(?![間间]))?(?:[ \u3000]?(\d{1,2})[ \u3000]?秒(?![間间]))?/y;

const compact = /(\d{2})(\d{2})(\d{2})?(?!\d)/y;

const bare = /(\d{1,2})(?![\d.,:%/]?\d)/y;

const hourWord = /[ \u00a0]{0,2}(?:Uhr|o['\u2019]clock)(?![A-Za-z])/iy;

const rangeToHalf =
  /[ \u00a0]?(?:[-\u2013\u2014]|to|and|until|till)[ \u00a0]?\d{1,2}(?::\d{2})?[ \u00a0]?[ap]\.?m\b/iy;

const money = /(?:rp|idr|usd|eur|v|versi|version|release|rilis)\.?[ \u00a0]?$/i;

const lineRest = /[ \t\u00a0]{0,8}(?:$|[\r\n:;,|)\]*\u2013\u2014-])/y;

const moreColon = /:[0-9a-f]{1,4}(?![A-Za-z])/iy;

/** Reads the time of day whose digits begin at `start`; `end` is the end of that first run of digits. */
export function readClock(text: string, start: number, end: number, hints: ClockHints): ClockAtom | null {
  const length = end - start;
  if (length === 4 || (length === 6 && hints.afterT)) return readCompact(text, start, hints);
  if (length > 2) return null;
  const next = text.charAt(end);
  if (next === ':') return readColon(text, start, hints);
  if (next === '.') return readDot(text, start, hints) ?? readBare(text, start, hints);
  return mayGoOn(text, start, end) ? (readLetters(text, start, hints) ?? readBare(text, start, hints)) : null;
}

/** A bare number is a time of day only through the letters or the dash beside it; a few characters tell. */
function mayGoOn(text: string, start: number, end: number): boolean {
  const blanks = isBlank(text.charCodeAt(end)) ? (isBlank(text.charCodeAt(end + 1)) ? 2 : 1) : 0;
  const next = text.charAt(end + blanks);
  if (next !== '' && 'hHaApPuUoO時时点點-\u2013\u2014tT'.includes(next)) return true;
  return start > 1 && isBlank(text.charCodeAt(start - 1)) && isLetter(text.charCodeAt(start - 2));
}

function readColon(text: string, start: number, hints: ClockHints): ClockAtom | null {
  const match = matchAt(colon, text, start);
  if (match === null) return null;
  const digits = digitsOf(match, start);
  if (text.charAt(digits.end) === '.' && isDigit(text.charCodeAt(digits.end + 1))) return null;
  if (matchAt(moreColon, text, digits.end) !== null) return null;
  const atom = finish(text, start, digits, hints);
  if (atom === null || atom.half !== null || atom.zone !== null) return atom;
  return isCount(text, start, digits.end, atom.end) ? null : atom;
}

function readDot(text: string, start: number, hints: ClockHints): ClockAtom | null {
  const match = matchAt(dot, text, start);
  if (match === null || money.test(text.slice(Math.max(0, start - 10), start))) return null;
  const digits = digitsOf(match, start);
  const atom = finish(text, start, digits, hints);
  if (atom === null) return null;
  if (atom.half !== null || atom.zone !== null || atom.end > digits.end) return atom;
  if (followedByUnit(text, digits.end)) return null;
  if (markerBefore(text, start)?.dot === true) return atom;
  const plain = match[1]?.length === 2;
  if (plain && hints.locales.includes('id')) return atom;
  return plain || match[3] === undefined ? { ...atom, weak: plain ? 'any' : 'range' } : null;
}

function readCompact(text: string, start: number, hints: ClockHints): ClockAtom | null {
  const match = matchAt(compact, text, start);
  if (match === null) return null;
  const digits = digitsOf(match, start);
  const atom = finish(text, start, digits, hints);
  if (atom === null || hints.afterT) return atom;
  if (atom.half !== null || atom.zone?.kind === 'offset')
    return atom.zone?.text.toUpperCase() === 'Z' ? atom : null;
  if (atom.zone !== null || atom.end > digits.end) return atom;
  return matchAt(lineRest, text, digits.end) === null ? null : { ...atom, weak: 'date' };
}

function readLetters(text: string, start: number, hints: ClockHints): ClockAtom | null {
  const eastern = matchAt(cjk, text, start);
  if (eastern !== null)
    return finish(text, start, { ...digitsOf(eastern, start) }, hints, easternHalf(text, start));
  const match = matchAt(hourLetter, text, start);
  if (match === null) return null;
  const marked = markerBefore(text, start)?.hourLetter === true;
  if (!marked && (match[2] === undefined || match[1]?.length === 1)) return null;
  if (isCount(text, start, start + match[0].length, start + match[0].length)) return null;
  return finish(text, start, digitsOf(match, start), hints);
}

function readBare(text: string, start: number, hints: ClockHints): ClockAtom | null {
  const match = matchAt(bare, text, start);
  if (match === null) return null;
  const digits: Digits = { ...digitsOf(match, start), precision: 'hour' };
  if (digits.hour > 24) return null;
  const marked = markerBefore(text, start)?.bare === true && !followedByUnit(text, digits.end);
  const half = matchAt(halfLetter, text, digits.end);
  const suffix = matchAt(hourWord, text, digits.end);
  if (half !== null && digits.hour > 0 && digits.hour <= 12 && isHalf(text, start, half))
    return finish(text, start, digits, hints);
  if (marked || suffix !== null) return finish(text, start, digits, hints);
  if (digits.hour < 1 || digits.hour > 12 || matchAt(rangeToHalf, text, digits.end) === null) return null;
  const atom = finish(text, start, digits, hints);
  return atom === null ? null : { ...atom, weak: 'range' };
}

/** `9a` alone is a section or a variant; `9 am` is a time. */
function isHalf(text: string, start: number, half: RegExpExecArray): boolean {
  return half[2] === undefined || markerBefore(text, start) !== null;
}

function easternHalf(text: string, start: number): 'am' | 'pm' | null {
  const word = text.slice(Math.max(0, start - 2), start);
  if (word === '午後' || word === '下午' || word === '晚上') return 'pm';
  return word === '午前' || word === '上午' || word === '早上' ? 'am' : null;
}
