import { fillingOfSection, sectionsAbout } from '../../document/find-sections.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { planPhrases } from '../../locale/phrases/plans.js';
import { lastDrill, statedDay } from '../../plan/drills.js';
import { sentencesIn } from '../../prose/prose.js';
import type { Range } from '../../text/range.js';
import { wallMs } from '../../time/calendar.js';
import { dayAfter, daysSince, isoDay, parseInterval } from '../../time/interval.js';
import { defineRule } from '../rule.js';

/** A plan that nobody has rehearsed is a guess; an edit of it is no rehearsal. */
export const drillOverdue = defineRule({
  id: 'drill-overdue',
  area: 'plans',
  summary: 'Require a drill within the interval that the plan or the configuration promises.',
  types: ['backup-plan', 'runbook'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    overdue: {
      en: 'The last drill was {days} days ago, and the next was due on {due}; hold one, and write down what it showed.',
      id: 'Simulasi terakhir sudah {days} hari yang lalu, dan berikutnya seharusnya {due}; adakan simulasi, lalu catat temuannya.',
    },
    never: {
      en: 'No drill of this plan is on record; hold one, and write down when and what it showed.',
      id: 'Belum ada catatan simulasi untuk rencana ini; adakan simulasi, lalu catat waktu dan temuannya.',
    },
  },

  *check(document, { policy, now }) {
    const { data } = document.frontMatter;
    // A draft is not in force yet.
    if (data.status === 'draft') return;
    const last = lastDrill(document, now);
    if (!last) {
      const place = neverPlace(document);
      if (place) yield { range: place, message: 'never' };
      return;
    }
    const interval = parseInterval(valueAt(data, ['drills', 'interval'])) ?? policy.drillInterval;
    const planned = statedDay(document, ['drills', 'next']);
    const byInterval = dayAfter(last.date, interval);
    const due =
      planned &&
      wallMs(planned.date, null) > wallMs(last.date, null) &&
      wallMs(planned.date, null) < wallMs(byInterval, null)
        ? planned.date
        : byInterval;
    // A day of grace: the day is over elsewhere before it is here.
    if (daysSince(due, now) <= 1) return;
    yield {
      range: last.range,
      message: 'overdue',
      values: { days: daysSince(last.date, now), due: isoDay(due) },
    };
  },
});

/** Where a plan speaks of drills without telling of one; null where other rules ask for that, or it says why there is none. */
function neverPlace(document: IncidentDocument): Range | null {
  if (!document.type?.lineage.includes('backup-plan')) return null;
  const sections = sectionsAbout(document, 'drills');
  const fillings = sections.map((section) => fillingOfSection(document, section));
  if (fillings.includes('none-because')) return null;
  const drill = phrasesFor(planPhrases, document)?.drill;
  const written = sections.find(
    ({ content, title }, index) =>
      fillings[index] === 'text' &&
      (drill?.test(title) || sentencesIn(document, content).some(({ text }) => drill?.test(text))),
  );
  if (written) return written.titleRange;
  const drills = valueAt(document.frontMatter.data, ['drills']);
  return drills && sections.length === 0 ? rangeOf(document.frontMatter, ['drills'], 'key') : null;
}
