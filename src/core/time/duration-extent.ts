import type { Rounding } from '../locale/time-vocabulary.js';
import { hourMs, minuteMs } from './calendar.js';

/** A length of time and how far it may be off; milliseconds. */
export interface Extent {
  readonly ms: number;
  /** Shortest and longest length that the words allow: equal to `ms` without rounding words. */
  readonly minMs: number;
  readonly maxMs: number;
  /** Written with a rounding word, or as a range. */
  readonly approximate: boolean;
  /** The step that the number seems to be rounded to: the smallest unit, or 5 minutes for `45 minutes`. */
  readonly unitPrecisionMs: number;
}

/** A length stated without rounding words. `count` is how many of the smallest unit there are. */
export function exactly(ms: number, unit: number, count: number): Extent {
  return { ms, minMs: ms, maxMs: ms, approximate: false, unitPrecisionMs: unit * stepOf(unit, count) };
}

/** Minutes are said in fives and in tens: 45 is any of 43 to 47, 47 is 47. */
function stepOf(unit: number, count: number): number {
  if (unit !== minuteMs || count === 0 || count % 5 !== 0) return 1;
  return count % 30 === 0 ? 10 : 5;
}

/** A length between two. */
export function mid(minMs: number, maxMs: number): Omit<Extent, 'unitPrecisionMs'> {
  return { ms: Math.round((minMs + maxMs) / 2), minMs, maxMs, approximate: true };
}

const aboutShare = 0.15;
const overShare = 0.5;

/**
 * What a rounding word makes of a length. `about` and `almost` allow 15 % or a quarter of the number's step, whichever
 * is more: "about two hours" is 1 h 42 to 2 h 18 and "about 90 minutes" 76 to 104, before `sameWithin` adds its own. `over` allows half as
 * much again or one step; `under` everything below.
 */
export function widened(extent: Extent, rounding: Rounding): Extent {
  const { ms, unitPrecisionMs } = extent;
  const about = Math.max(Math.round(ms * aboutShare), Math.min(unitPrecisionMs / 4, ms / 2));
  const over = Math.max(Math.round(ms * overShare), unitPrecisionMs);
  const base = { ...extent, approximate: true };
  switch (rounding) {
    case 'about':
      return { ...base, minMs: extent.minMs - about, maxMs: extent.maxMs + about };
    case 'almost':
      return { ...base, minMs: extent.minMs - about };
    case 'over':
      return { ...base, maxMs: extent.maxMs + over };
    case 'under':
      return { ...base, minMs: 0 };
  }
}

/**
 * True when a stated length can be the derived one. People round to the smallest unit that they name, so half of that
 * step is allowed on both sides ("2 hours" is 1 h 30 to 2 h 30), but never more than a quarter of the length ("1 hour"
 * is 45 to 75 minutes, not 31 to 89), and always one minute, because the times compared with are minutes themselves.
 * "47 min" is therefore 46 to 48 and does not agree with 58. Rounding words and ranges widen it by their own extent.
 */
export function sameWithin(stated: Extent, derivedMs: number): boolean {
  const step = Math.min(stated.unitPrecisionMs / 2, stated.ms / 4, 12 * hourMs);
  const tolerance = Math.max(step, minuteMs);
  return derivedMs >= stated.minMs - tolerance && derivedMs <= stated.maxMs + tolerance;
}
