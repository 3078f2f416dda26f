import type { Locale } from '../locale/locale.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import type { Range } from '../text/range.js';
import { findTimes } from '../time/parse-time.js';
import { type DateOrder, shiftedTime, type TimeValue } from '../time/time-value.js';

/** The times in a range of a document, in order; most were read before the last edit. */
export function timesIn(
  { text, memory }: ParsedDocument,
  { start, end }: Range,
  options: { readonly locales: readonly Locale[]; readonly dateOrder?: DateOrder },
): TimeValue[] {
  const subject = `times ${options.locales.join(' ')} ${options.dateOrder}`;
  return memory
    .carry(subject, text.slice(start, end), (stretch) => findTimes(stretch, options))
    .map((value) => shiftedTime(value, start));
}
