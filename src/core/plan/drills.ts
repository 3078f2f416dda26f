import { sectionsAbout } from '../document/find-sections.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { planPhrases } from '../locale/phrases/plans.js';
import { sentencesIn } from '../prose/prose.js';
import type { Range } from '../text/range.js';
import { type CalendarDate, dayMs, wallMs } from '../time/calendar.js';
import { frontMatterTime } from '../timeline/context.js';
import { timesIn } from '../timeline/times-in.js';

/** A day that a document states, and where. */
export interface StatedDay {
  readonly date: CalendarDate;
  readonly range: Range;
}

/** The day under a front matter path; null where there is none that can be read. */
export function statedDay(document: IncidentDocument, path: readonly string[]): StatedDay | null {
  const value = frontMatterTime(document, path);
  return value?.date?.year ? { date: value.date, range: value.range } : null;
}

/** The last drill that a plan tells of: its front matter's, or the latest past day in its sections about drills. */
export function lastDrill(document: IncidentDocument, now: number): StatedDay | null {
  const planned = phrasesFor(planPhrases, document)?.planned;
  const days = sectionsAbout(document, 'drills')
    .flatMap(({ content }) => sentencesIn(document, content))
    .filter(({ text }) => /\d/.test(text) && !planned?.test(text))
    .flatMap(({ range }) =>
      timesIn(document.parsed, range, { locales: [document.locale], dateOrder: document.dateOrder() }),
    )
    .flatMap(({ date, range }) => (date?.year ? [{ date, range }] : []));
  const stated = statedDay(document, ['drills', 'last']);
  return [...(stated ? [stated] : []), ...days]
    .filter(({ date }) => wallMs(date, null) <= now + dayMs)
    .reduce<StatedDay | null>(
      (last, each) => (last && wallMs(last.date, null) >= wallMs(each.date, null) ? last : each),
      null,
    );
}
