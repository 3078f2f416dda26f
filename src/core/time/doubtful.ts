import { phrase } from '../locale/phrase.js';
import { hasThreeNumbers } from './document-order.js';
import { anyOf } from './scan.js';
import { weekdays } from './word-tables.js';

const names = [...weekdays.keys()];

const longName = phrase`(?<!\p{L})(?:${anyOf(names.filter((name) => name.length > 3))})(?!\p{L})`;
/** Short names are words too, so they count with a capital, or behind a date in brackets; see `weekdayNamed`. */
const shortNames = names.filter((name) => name.length <= 3).map(capitalised);
/** Most characters are neither a bracket nor one of the capitals, which a look ahead finds out first. */
const shortName = new RegExp(
  `(?=[(${shortNames.map((name) => name.charAt(0)).join('')}])` +
    `(?:(?<!\\p{L})(?:${shortNames.join('|')})(?!\\p{L})|\\(\\p{L}{2,3}\\))`,
  'u',
);

/**
 * Whether a text may hold a date that its own words can contradict: beside the name of a weekday, or of three numbers
 * that two orders fit. Far quicker than reading all dates; where it says no there is none.
 */
export function mayHoldDoubtfulDate(text: string): boolean {
  return /\d/.test(text) && (hasThreeNumbers(text) || longName.test(text) || shortName.test(text));
}

/** A pattern for a name with a capital, the rest in any case. */
function capitalised(name: string): string {
  const rest = Array.from(name.slice(1), (letter) => `[${letter}${letter.toUpperCase()}]`);
  return name.charAt(0).toUpperCase() + rest.join('');
}
