import type { IncidentDocument } from '../incident/incident-document.js';
import type { Locale } from '../locale/locale.js';
import { type NamedCause, type OutageClaimWords, outageClaimWords } from '../locale/phrases/outage-claims.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import type { Sentence } from '../prose/sentence.js';
import type { Range } from '../text/range.js';
import type { Extent } from '../time/duration.js';
import { parseDurations } from '../time/duration.js';
import { findTimes } from '../time/parse-time.js';
import type { TimeValue } from '../time/time-value.js';

/** Something that a text tells of a failure, and where. */
export type IncidentClaim = { readonly range: Range; readonly text: string } & (
  | { readonly kind: 'duration'; readonly extent: Extent }
  /** A time of day at which it began or ended; both come from a stretch such as "between 10:00 and 12:00". */
  | { readonly kind: 'start' | 'end'; readonly at: TimeValue }
  | { readonly kind: 'day'; readonly at: TimeValue }
  | { readonly kind: 'cause'; readonly cause: NamedCause }
);

/** What sentences tell of the failure itself: how long it took, when it was, and what caused it. */
export function incidentClaims(document: IncidentDocument, sentences: readonly Sentence[]): IncidentClaim[] {
  const words = phrasesFor(outageClaimWords, document);
  if (!words) return [];
  return sentences.flatMap((sentence) => [
    ...durationsIn(sentence, words),
    ...(words.failing.test(sentence.text) ? timesIn(sentence, words, document.locale) : []),
    ...causesIn(sentence, words),
  ]);
}

function durationsIn(sentence: Sentence, words: OutageClaimWords): IncidentClaim[] {
  const { text } = sentence;
  return parseDurations(text).flatMap((extent): IncidentClaim[] => {
    const { start, end } = extent.range;
    if (!words.lasted.test(text.slice(0, start)) && !words.outage.test(text.slice(end))) return [];
    return [{ kind: 'duration', extent, range: sentence.rangeOf(start, end), text: extent.text }];
  });
}

function timesIn({ text, rangeOf }: Sentence, words: OutageClaimWords, locale: Locale): IncidentClaim[] {
  if (!/\d/.test(text)) return [];
  const times = findTimes(text, { locales: [locale] });
  return times.flatMap((at, index): IncidentClaim[] => {
    const place = { at, range: rangeOf(at.range.start, at.range.end), text: at.text };
    const opens = times[index + 1]?.link === 'range-end';
    const closes = at.link === 'range-end';
    const before = text.slice(Math.max(0, at.range.start - 40), at.range.start);
    const dated = at.date !== null && !closes && !words.bound.test(before);
    return [
      ...(dated ? [{ kind: 'day' as const, ...place }] : []),
      ...(at.time && !at.approximate && opens ? [{ kind: 'start' as const, ...place }] : []),
      ...(at.time && !at.approximate && closes ? [{ kind: 'end' as const, ...place }] : []),
    ];
  });
}

function causesIn({ text, rangeOf }: Sentence, { because, causes }: OutageClaimWords): IncidentClaim[] {
  const lead = because.exec(text);
  if (!lead) return [];
  const from = lead.index + lead[0].length;
  const near = text.slice(from, from + 60);
  const named = Object.entries(causes).flatMap(([cause, pattern]) => {
    const match = pattern.exec(near);
    return match ? [{ cause: cause as NamedCause, match }] : [];
  });
  const [first] = named.sort((a, b) => a.match.index - b.match.index);
  if (!first) return [];
  const start = from + first.match.index;
  const end = start + first.match[0].length;
  return [{ kind: 'cause', cause: first.cause, range: rangeOf(start, end), text: first.match[0] }];
}
