import { type Extent, exactly, mid, widened } from './duration-extent.js';
import { isDuration, readIsoDuration } from './duration-iso.js';
import {
  durationPatterns,
  halfStarts,
  numbers,
  rangeStarts,
  roundingEndings,
  roundings,
  unitMs,
  wholes,
} from './duration-words.js';
import { type Part, partMs, readPart, readQuantity, withUnit } from './read-quantity.js';
import { afterBlanks, isBlank, isDigit, matchAt, matchPhraseAt, wordAt, wordBefore } from './scan.js';

const partGap = new RegExp(
  `(?:,?[ \\t\\u00a0]{0,2}(?:(?:${durationPatterns.and}|&)[ \\t\\u00a0]{1,2})?)`,
  'iuy',
);

const rangeGap = {
  starts: rangeStarts,
  expression: new RegExp(
    `[ \\u00a0]{0,2}(?:[-\\u2010-\\u2014]|(?:${durationPatterns.rangeWords})(?![\\p{L}]))[ \\u00a0]{0,2}`,
    'iuy',
  ),
};

const andRange = new RegExp(`[ \\u00a0]{1,2}(?:${durationPatterns.and})[ \\u00a0]{1,2}`, 'iuy');

const roundingBefore = new RegExp(
  `(?<![\\p{L}\\d])(${durationPatterns.rounding})\\.?[ \\t\\u00a0]{0,2}$`,
  'iu',
);

const clockForm = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\d:.])/y;

const trailingMinutes = /(\d{2})(?![\d\p{L}:.])/uy;

/** How to read digits with one colon: hours and minutes, or minutes and seconds. */
export type ClockReading = 'h:mm' | 'm:ss';

/** A duration read at an offset, and where it ends. */
export interface Read {
  readonly extent: Extent;
  readonly end: number;
}

/** Reads the duration that begins at an offset. */
export function readDuration(text: string, at: number, clock?: ClockReading): Read | null {
  if (isDuration(text, at)) return readIso(text, at);
  if (!isDigit(text.charCodeAt(at)) && !mayCount(text, at)) return null;
  const written = clock === undefined ? null : readClockForm(text, at, clock);
  const read = written ?? readRange(text, at) ?? readParts(text, at);
  if (read === null) return null;
  const rounding = roundingOf(text, at);
  return rounding === null ? read : { ...read, extent: widened(read.extent, rounding) };
}

/** Most words are no numbers; a look-up tells. */
function mayCount(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return word !== null && (numbers.has(word.text) || halfStarts.has(word.text) || wholes.has(word.text));
}

function readIso(text: string, at: number): Read | null {
  const iso = readIsoDuration(text, at);
  return iso === null ? null : { extent: exactly(iso.ms, iso.unitMs, 1), end: iso.end };
}

function readClockForm(text: string, at: number, clock: ClockReading): Read | null {
  const match = matchAt(clockForm, text, at);
  if (match === null || Number(match[2]) > 59 || Number(match[3] ?? 0) > 59) return null;
  const [first, second, third] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  const long = clock === 'h:mm' || match[3] !== undefined;
  const ms = long
    ? first * unitMs.hour + second * unitMs.minute + third * 1000
    : first * unitMs.minute + second * 1000;
  const fine = !long || match[3] !== undefined ? 'second' : 'minute';
  return {
    extent: exactly(ms, unitMs[fine], fine === 'second' ? third || second : second),
    end: at + match[0].length,
  };
}

/** `2-3 hours`, `two to three hours`, `between 2 and 3 hours`, `30 minutes to 2 hours`. */
function readRange(text: string, at: number): Read | null {
  const low = readQuantity(text, at);
  if (low === null) return null;
  const own = withUnit(text, low);
  const lowEnd = own?.end ?? low.end;
  const word = wordBefore(text, at);
  const between = word !== null && /^(?:between|antara|entre|zwischen)$/.test(word.text);
  if (isBlank(text.charCodeAt(lowEnd)) && isDigit(text.charCodeAt(lowEnd + 1))) return null;
  const gap = rangeGapAt(text, lowEnd) ?? (between ? matchAt(andRange, text, lowEnd) : null);
  const high = gap === null ? null : readPart(text, lowEnd + gap[0].length);
  if (high === null) return null;
  const from = partMs(own ?? { ...low, unit: high.unit });
  const to = partMs(high);
  if (from >= to) return null;
  return { extent: { ...mid(from, to), unitPrecisionMs: unitMs[high.unit] }, end: high.end };
}

function rangeGapAt(text: string, offset: number): RegExpExecArray | null {
  const hasDash = /[-\u2010-\u2014]/.test(text.charAt(afterBlanks(text, offset)));
  return hasDash ? matchAt(rangeGap.expression, text, offset) : matchPhraseAt(rangeGap, text, offset);
}

/** `1 hour 50 minutes`, `1h50m`, `2 hours and 15 minutes`, `1h50`. */
function readParts(text: string, at: number): Read | null {
  let last = readPart(text, at);
  if (last === null) return null;
  let ms = partMs(last);
  for (let next = nextPart(text, last); next !== null; next = nextPart(text, last)) {
    ms += partMs(next);
    last = next;
  }
  if (isDigit(text.charCodeAt(last.end))) return null;
  return { extent: exactly(ms, unitMs[last.unit] * last.step, last.value / last.step), end: last.end };
}

function nextPart(text: string, last: Part): Part | null {
  const gap = matchAt(partGap, text, last.end)?.[0] ?? '';
  const start = last.end + gap.length;
  if (last.unit === 'hour' && gap === '') {
    const minutes = matchAt(trailingMinutes, text, start);
    if (minutes !== null && Number(minutes[1]) < 60) {
      return { value: Number(minutes[1]), step: 1, end: start + 2, inDigits: true, unit: 'minute' };
    }
  }
  const part = readPart(text, start);
  return part !== null && unitMs[part.unit] < unitMs[last.unit] ? part : null;
}

const roundingLength = 24;

function roundingOf(text: string, at: number): 'about' | 'over' | 'under' | 'almost' | null {
  const mark = text.charAt(at - 1) === ' ' ? text.charAt(at - 2) : text.charAt(at - 1);
  if (mark !== '' && '~\u2248\u00b1'.includes(mark)) return 'about';
  if (mark === '>' || mark === '\u2265') return 'over';
  if (mark === '<' || mark === '\u2264') return 'under';
  const word = wordBefore(text, at, ".'\u2019");
  if (word === null || !roundingEndings.has(word.text)) return null;
  const match = roundingBefore.exec(text.slice(Math.max(0, at - roundingLength), at));
  return roundings.get((match?.[1] ?? '').toLowerCase().replace(/[ \t\u00a0]+/g, ' ')) ?? null;
}
