import type { IncidentDocument } from '../incident/incident-document.js';
import { noticePhrases } from '../locale/phrases/notices.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { sentencesIn } from '../prose/prose.js';
import type { Range } from '../text/range.js';
import { wallMs } from '../time/calendar.js';
import { type FindTimesOptions, findTimes } from '../time/parse-time.js';
import type { TimeValue } from '../time/time-value.js';
import { resolveSequence } from '../time/timeline-clock.js';
import { frontMatterTime, timelineContext } from '../timeline/context.js';
import type { Notice } from './notice.js';
import { promiseIn, stateIn, tellsReturn } from './read-words.js';
import { type UpdateStart, updateStarts } from './update-starts.js';

/** One of several updates in one document. */
export interface Update extends Notice {
  readonly title: string;
  /** What stands under its title; also its title where that begins a paragraph. */
  readonly content: Range;
}

/** The updates that a document holds one below the other, in order of place; none where it is one update itself. */
export function updatesIn(document: IncidentDocument): Update[] {
  const phrases = phrasesFor(noticePhrases, document);
  const starts = phrases ? updateStarts(document, phrases) : [];
  if (!phrases || starts.length < 2) return [];
  const times = timesOf(document, starts);
  return starts.map(({ title, range, content }, index): Update => {
    const sentences = sentencesIn(document, content);
    const at = times[index]!;
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const name = stateIn(title, phrases) ?? stateIn(sentences[0]?.text ?? '', phrases);
    return {
      title,
      content,
      at,
      range,
      state: name && { name, range },
      nextUpdateBy: promiseIn(document, { sentences, at, phrases }),
      reopens: tellsReturn(`${title} ${text}`, phrases),
      source: 'list',
    };
  });
}

/** When each went out, the newest first or last; read from its title, else from a line of its own below. */
function timesOf(document: IncidentDocument, starts: readonly UpdateStart[]): (TimeValue | null)[] {
  const { parsed, locale } = document;
  const reading = { locales: [locale], dateOrder: document.dateOrder() };
  const written = starts.map(({ range, content }) => {
    const titled = findTimes(parsed.text, { ...reading, from: range.start, to: range.end });
    if (titled.length > 0) return titled;
    return aloneOnLine(parsed.text, content, reading);
  });
  const context = timelineContext(document, { section: null, units: [] });
  const date = frontMatterTime(document, ['at'])?.date ?? context.date;
  const newestFirst = stepsDown(written.map(([value]) => value ?? null));
  const ordered = newestFirst ? [...written].reverse() : written;
  const times = resolveSequence(
    ordered.map((values) => ({ values })),
    { ...context, date },
  ).map(({ at }) => at);
  return newestFirst ? times.reverse() : times;
}

/** The times of the first line that holds nothing else. */
function aloneOnLine(text: string, { start, end }: Range, reading: FindTimesOptions): readonly TimeValue[] {
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    const values = /\d/.test(line) ? findTimes(text, { ...reading, from, to: from + line.length }) : [];
    const others = values.reduce((rest, value) => rest.replace(value.text, ''), line);
    const bare = values.some(({ time }) => time !== null) && !/\p{L}/u.test(withoutTitle(others));
    if (bare) return values;
    from += line.length + 1;
  }
  return [];
}

/** A line without the bold words that it begins with. */
function withoutTitle(line: string): string {
  return line.replace(/^[ \t]*\*\*[^*]{2,60}\*\*/, '');
}

/** Whether more of the times are earlier than the one before them than later. */
function stepsDown(values: readonly (TimeValue | null)[]): boolean {
  const known = values.flatMap((value) => (value?.time ? [wallMs(value.date ?? anyDay, value.time)] : []));
  const balance = known.slice(1).reduce((sum, ms, index) => sum + Math.sign(ms - known[index]!), 0);
  return balance < 0;
}

const anyDay = { year: 2000, month: 1, day: 1 };
