import { type StatedCount, statedCounts } from '../facts/stated-counts.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { Locale } from '../locale/locale.js';
import { type CountName, countNames, quantityWords } from '../locale/phrases/impact.js';
import { type NamedCause, type OutageClaimWords, outageClaimWords } from '../locale/phrases/outage-claims.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import type { Sentence } from '../prose/sentence.js';
import type { Range } from '../text/range.js';
import type { Extent } from '../time/duration.js';
import { parseDurations } from '../time/duration.js';
import { findTimes } from '../time/parse-time.js';
import type { Moment, Precision } from '../time/time-value.js';
import type { CompensationFact } from './compensation-facts.js';

/** Something that a text tells of a failure, and where; plain data. */
export type IncidentClaim<At extends Range = Range> = { readonly range: At; readonly text: string } & (
  | { readonly kind: 'duration'; readonly extent: Extent }
  /** A time of day at which it began or ended; both come from a stretch such as "between 10:00 and 12:00". */
  | { readonly kind: 'start' | 'end'; readonly at: Moment; readonly precision: Precision }
  | { readonly kind: 'day'; readonly at: Moment }
  | { readonly kind: 'cause'; readonly cause: NamedCause }
  | { readonly kind: 'count'; readonly name: CountName; readonly count: Pick<StatedCount, 'value' | 'bound'> }
  | ({ readonly kind: 'compensation' } & Pick<CompensationFact, 'name' | 'value'>)
);

/** What sentences tell of the failure itself: how long it took, when it was, what caused it, and whom it hit. */
export function incidentClaims(document: IncidentDocument, sentences: readonly Sentence[]): IncidentClaim[] {
  const words = phrasesFor(outageClaimWords, document);
  if (!words) return [];
  return [
    ...sentences.flatMap((sentence) => [
      ...durationsIn(sentence, words),
      ...(tellsOfFailure(sentence, words) ? timesIn(sentence, words, document.locale) : []),
      ...causesIn(sentence, words),
    ]),
    ...countsIn(document, sentences),
  ];
}

function tellsOfFailure({ text, lower }: Sentence, { failing, ahead }: OutageClaimWords): boolean {
  return failing.test(text, lower) && !ahead.test(text, lower);
}

function durationsIn(sentence: Sentence, words: OutageClaimWords): IncidentClaim[] {
  const { text } = sentence;
  return parseDurations(text).flatMap((stated): IncidentClaim[] => {
    const { range, text: written, ...extent } = stated;
    const { start, end } = range;
    if (!words.lasted.test(text.slice(0, start)) && !words.outage.test(text.slice(end))) return [];
    return [{ kind: 'duration', extent, range: sentence.rangeOf(start, end), text: written }];
  });
}

function timesIn(sentence: Sentence, words: OutageClaimWords, locale: Locale): IncidentClaim[] {
  const { text } = sentence;
  if (!/\d/.test(text)) return [];
  const times = findTimes(text, { locales: [locale] });
  return times.flatMap((value, index): IncidentClaim[] => {
    const { date, time, zone, precision, approximate, range, link } = value;
    const place = {
      at: { date, time, zone },
      range: sentence.rangeOf(range.start, range.end),
      text: value.text,
    };
    const opens = times[index + 1]?.link === 'range-end';
    const closes = link === 'range-end';
    const before = text.slice(Math.max(0, range.start - 40), range.start);
    const dated = date !== null && !closes && !words.bound.test(before);
    return [
      ...(dated ? [{ kind: 'day' as const, ...place }] : []),
      ...(time && !approximate && opens ? [{ kind: 'start' as const, precision, ...place }] : []),
      ...(time && !approximate && closes ? [{ kind: 'end' as const, precision, ...place }] : []),
    ];
  });
}

function causesIn(sentence: Sentence, { because, causes }: OutageClaimWords): IncidentClaim[] {
  const { text } = sentence;
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
  return [{ kind: 'cause', cause: first.cause, range: sentence.rangeOf(start, end), text: first.match[0] }];
}

function countsIn(document: IncidentDocument, sentences: readonly Sentence[]): IncidentClaim[] {
  const words = phrasesFor(quantityWords, document);
  if (!words) return [];
  return countNames.flatMap((name) =>
    statedCounts(sentences, name, words).map(
      ({ value, bound, range, text }): IncidentClaim => ({
        kind: 'count',
        name,
        count: { value, bound },
        range,
        text,
      }),
    ),
  );
}
