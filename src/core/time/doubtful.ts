import { hasThreeNumbers } from './document-order.js';
import { anyOf } from './scan.js';
import { weekdays } from './word-tables.js';

const weekday = new RegExp(`(?<!\\p{L})(?:${anyOf(weekdays.keys())})(?!\\p{L})`, 'iu');

/**
 * Whether a text may hold a date that its own words can contradict: beside the name of a weekday, or of three numbers
 * that two orders fit. Far quicker than reading all dates; where it says no there is none.
 */
export function mayHoldDoubtfulDate(text: string): boolean {
  return hasThreeNumbers(text) || weekday.test(text);
}
