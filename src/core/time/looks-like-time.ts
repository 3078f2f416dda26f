import { phrase } from '../locale/phrase.js';
import type { Range } from '../text/range.js';

/** A date or a clock time, perhaps in bold or brackets, at the very beginning. */
const time = phrase`^[\s*_\u0060~[(|-]*(?:\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\d{1,2}\s*[ap]\.?m\b|(?:\p{L}{3,9},?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?),?\s+(?:\d{4}|\d{1,2}[:.]\d\d))`;

/** Whether a stretch of text begins with something that looks like a date or a time; a quick look, no reading. */
export function startsWithTime(text: string, range: Range): boolean {
  return time.test(text.slice(range.start, Math.min(range.end, range.start + 60)));
}
