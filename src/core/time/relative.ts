import type { Range } from '../text/range.js';
import { parseDurations } from './duration.js';
import { durationPatterns, unitMs } from './duration-words.js';
import { readDuration } from './read-duration.js';
import { matchAt } from './scan.js';

/** A time told by its distance from another: `+5 min`, `T+00:12`, `5 minutes later`. */
export interface RelativeTime {
  /** Milliseconds from the base; negative before it. */
  readonly ms: number;
  /** `start`: the first absolute time of the sequence (`T`). `last`: the nearest absolute time before. */
  readonly base: 'start' | 'last';
  /** UTF-16 offsets in the whole text. */
  readonly range: Range;
  readonly text: string;
}

const opening = /(?<![\p{L}\d:.+-])(?:(T)(?: ?([+\u2212-]) ?(?=\d)|(?=0(?![\p{L}\d:.])))|(\+) ?(?=\d))/gu;
const clock = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
const bareMinutes = /\d{1,4}(?![\d.,:%\p{L}])/uy;
const later = new RegExp(`[ \\u00a0]{1,2}(?:${durationPatterns.later})(?![\\p{L}])`, 'iuy');

/** Finds every relative time in a stretch of text, in order, with offsets in the whole text. */
export function findRelatives(
  text: string,
  options: { readonly from?: number; readonly to?: number } = {},
): readonly RelativeTime[] {
  const { from = 0, to = text.length } = options;
  const stretch = text.slice(from, to);
  const signed = [...stretch.matchAll(opening)]
    .map((match) => readSigned(stretch, match))
    .filter((read) => read !== null);
  const found = [...signed, ...readLater(stretch)].sort((a, b) => a.range.start - b.range.start);
  return found.map((read) => ({
    ...read,
    range: { start: read.range.start + from, end: read.range.end + from },
  }));
}

function readSigned(text: string, match: RegExpExecArray): RelativeTime | null {
  const [whole, letter, sign = match[3] ?? '+'] = match;
  const start = match.index + whole.length;
  const length = readLength(text, start, letter !== undefined);
  if (length === null) return null;
  const range = { start: match.index, end: length.end };
  const ms = sign === '+' || length.ms === 0 ? length.ms : -length.ms;
  return {
    ms,
    base: letter === undefined ? 'last' : 'start',
    range,
    text: text.slice(range.start, range.end),
  };
}

/** `T+00:12` counts hours and minutes, `T+5` minutes. */
function readLength(
  text: string,
  start: number,
  fromStart: boolean,
): { readonly ms: number; readonly end: number } | null {
  const written = matchAt(clock, text, start);
  if (written !== null) {
    const [hours, minutes, seconds] = [Number(written[1]), Number(written[2]), Number(written[3] ?? 0)];
    if (minutes > 59 || seconds > 59) return null;
    return {
      ms: hours * unitMs.hour + minutes * unitMs.minute + seconds * 1000,
      end: start + written[0].length,
    };
  }
  const duration = readDuration(text, start);
  if (duration !== null) return { ms: duration.extent.ms, end: duration.end };
  const minutes = fromStart ? matchAt(bareMinutes, text, start) : null;
  return minutes === null ? null : { ms: Number(minutes[0]) * unitMs.minute, end: start + minutes[0].length };
}

function readLater(text: string): readonly RelativeTime[] {
  return parseDurations(text).flatMap(({ ms, range }) => {
    const word = matchAt(later, text, range.end);
    if (word === null) return [];
    const whole = { start: range.start, end: range.end + word[0].length };
    return [{ ms, base: 'last' as const, range: whole, text: text.slice(whole.start, whole.end) }];
  });
}
