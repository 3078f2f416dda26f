import { mayBegin } from './boundaries.js';
import type { ClockAtom, ClockHints } from './clock-atom.js';
import type { DateAtom } from './date-atom.js';
import { zoneLookup } from './iana.js';
import { readClock } from './read-clock.js';
import { readDate } from './read-date.js';
import { digitsEnd, nextDigit } from './scan.js';

export type Atom = DateAtom | ClockAtom;

const longestNumber = 8;

/**
 * Every date and every time of day of a text in order, not yet joined. Goes from digit to digit, once. `previousEnd`
 * is where something before the text ended that the first one might be joined to.
 */
export function readAtoms(
  text: string,
  locales: readonly string[],
  previousEnd: number = -1,
): readonly Atom[] {
  const isPlace = zoneLookup();
  const atoms: Atom[] = [];
  let lastEnd = previousEnd;
  for (let start = nextDigit(text, 0); start < text.length; ) {
    const end = digitsEnd(text, start);
    const atom =
      end - start > longestNumber
        ? null
        : readAtom(text, start, end, { locales, previousEnd: lastEnd, isPlace });
    if (atom !== null) {
      atoms.push(atom);
      lastEnd = atom.end;
    }
    start = nextDigit(text, atom === null ? end : Math.max(atom.end, end));
  }
  return atoms;
}

function readAtom(text: string, start: number, end: number, hints: Omit<ClockHints, 'afterT'>): Atom | null {
  if (!mayBegin(text, start, hints.previousEnd)) return null;
  const afterT = start - hints.previousEnd === 1 && (text.charCodeAt(start - 1) | 32) === 116;
  return readDate(text, start, end, hints) ?? readClock(text, start, end, { ...hints, afterT });
}
