import type { Locale } from '../locale/locale.js';
import { joinAtoms } from './join-atoms.js';
import { linkValues } from './link-values.js';
import { readAtoms } from './read-atoms.js';
import type { TimeValue } from './time-value.js';

/** Longer lines are read each time. */
const longestKept = 2000;
/** A generation of lines; the one before it is kept as well. */
const mostKept = 12_000;

/**
 * What lines say, kept because every pass over a document and every keystroke reads the same lines again. A pure
 * function of the line, so it does not matter who asked first.
 */
let kept = new Map<string, readonly TimeValue[]>();
let before = new Map<string, readonly TimeValue[]>();

/** The times of one line, with offsets in the line; no value reaches over the end of a line. */
export function timesOfLine(
  line: string,
  locales: readonly Locale[],
  isFirst: boolean,
): readonly TimeValue[] {
  if (line.length > longestKept) return read(line, locales, isFirst);
  const prefix = `${isFirst ? '' : '-'}${locales.join()}\n`;
  const key = prefix + line;
  const known = kept.get(key) ?? before.get(key);
  if (known) return known;
  // A slice of the key, so that what is kept does not hold on to the whole text.
  const values = read(key.slice(prefix.length), locales, isFirst);
  if (kept.size >= mostKept) {
    before = kept;
    kept = new Map();
  }
  kept.set(key, values);
  return values;
}

function read(line: string, locales: readonly Locale[], isFirst: boolean): readonly TimeValue[] {
  const atoms = readAtoms(line, locales, isFirst ? -1 : Number.NEGATIVE_INFINITY);
  return atoms.length === 0 ? [] : linkValues(line, joinAtoms(line, atoms, locales));
}
