import type { Section } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { type NoticePhrases, noticePhrases } from '../locale/phrases/notices.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { sentencesIn } from '../prose/prose.js';
import { wallMs } from '../time/calendar.js';
import { findTimes } from '../time/parse-time.js';
import type { TimeValue } from '../time/time-value.js';
import { resolveSequence } from '../time/timeline-clock.js';
import { frontMatterTime, timelineContext } from '../timeline/context.js';
import type { Notice } from './notice.js';
import { promiseIn, stateIn, tellsReturn } from './read-words.js';

/** One of several updates in one document. */
export interface Update extends Notice {
  /** What introduces it: a title that begins with a state or a time. */
  readonly section: Section;
}

/** A state this far into a title begins it: a mark or a quote may stand before. */
const nearStart = 3;
/** How far into an update its own time is looked for. */
const opening = 400;

/** The updates that a document holds one below the other, in order of place; none where it is one update itself. */
export function updatesIn(document: IncidentDocument): Update[] {
  const phrases = phrasesFor(noticePhrases, document);
  const titled = phrases
    ? largestGroup(document.sections.filter((section) => begins(document, section, phrases)))
    : [];
  if (!phrases || titled.length < 2) return [];
  const times = timesOf(document, titled);
  return titled.map((section, index): Update => {
    const { title, titleRange: range, content } = section;
    const sentences = sentencesIn(document, content);
    const at = times[index]!;
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const name = stateIn(title, phrases) ?? stateIn(sentences[0]?.text ?? '', phrases);
    return {
      section,
      at,
      range,
      state: name && { name, range },
      nextUpdateBy: promiseIn(document, { sentences, at, phrases }),
      reopens: tellsReturn(`${title} ${text}`, phrases),
      source: 'list',
    };
  });
}

function begins({ parsed, locale }: IncidentDocument, section: Section, phrases: NoticePhrases): boolean {
  const { form, title, titleRange } = section;
  if (form !== 'heading' && form !== 'bold-label') return false;
  const name = stateIn(title, phrases);
  if (name && title.search(phrases.states[name]) <= nearStart) return true;
  if (!/\d/.test(title)) return false;
  const [time] = findTimes(parsed.text, { from: titleRange.start, to: titleRange.end, locales: [locale] });
  if (!time) return false;
  return name !== null || !/\p{L}/u.test(parsed.text.slice(titleRange.start, time.range.start));
}

/** Those that stand at one level in one form, where most of them do. */
function largestGroup(sections: readonly Section[]): Section[] {
  const groups = new Map<string, Section[]>();
  for (const section of sections) {
    const key = `${section.form} ${section.level}`;
    groups.set(key, [...(groups.get(key) ?? []), section]);
  }
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}

/** When each went out, the newest first or last; read from its title, else from a full time near its beginning. */
function timesOf(document: IncidentDocument, sections: readonly Section[]): (TimeValue | null)[] {
  const { parsed, locale } = document;
  const reading = { locales: [locale], dateOrder: document.dateOrder() };
  const written = sections.map(({ titleRange, content }) => {
    const titled = findTimes(parsed.text, { ...reading, from: titleRange.start, to: titleRange.end });
    if (titled.length > 0) return titled;
    const to = Math.min(content.end, content.start + opening);
    const within = findTimes(parsed.text, { ...reading, from: content.start, to });
    return within.filter(({ date, time }) => date !== null && time !== null).slice(0, 1);
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

/** Whether more of the times are earlier than the one before them than later. */
function stepsDown(values: readonly (TimeValue | null)[]): boolean {
  const known = values.flatMap((value) => (value?.time ? [wallMs(value.date ?? anyDay, value.time)] : []));
  const balance = known.slice(1).reduce((sum, ms, index) => sum + Math.sign(ms - known[index]!), 0);
  return balance < 0;
}

const anyDay = { year: 2000, month: 1, day: 1 };
