import { wordAt, wordBefore } from './scan.js';
import { type ClockMarker, clockMarkers, notClock, unitNames } from './word-tables.js';

/** The word before digits that says they are a time of day; not the unit of a number before it. */
export function markerBefore(text: string, start: number): ClockMarker | null {
  const word = wordBefore(text, start, '.~');
  const marker = word === null ? undefined : clockMarkers.get(word.text);
  if (word === null || marker === undefined) return null;
  const counted = /\d[ \u00a0]?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
  return counted ? null : marker;
}

/** True where digits with a colon are a duration or a ratio: `2:30 hours`, `lasted 1:26`. */
export function isCount(text: string, start: number, digitsEnd: number, end: number): boolean {
  if (end === digitsEnd && followedByUnit(text, digitsEnd)) return true;
  const word = wordBefore(text, start, ':');
  if (word === null || !notClock.has(word.text)) return false;
  return !/^[ \u00a0]?(?:[-\u2013\u2014]|to |until )/.test(text.slice(end, end + 7));
}

/** True where a unit of time follows. */
export function followedByUnit(text: string, end: number): boolean {
  const word = wordAt(text, end) ?? wordAt(text, end + 1);
  return word !== null && word.text !== 'hrs' && (unitNames.has(word.text) || word.text === 'ratio');
}
