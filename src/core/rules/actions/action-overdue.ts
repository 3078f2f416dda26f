import { markedDone } from '../../actions/edit-actions.js';
import { openActions } from '../../actions/open-actions.js';
import { dayOf, incidentDays } from '../../facts/incident-days.js';
import { lazy } from '../../lazy.js';
import { actionPhrases } from '../../locale/phrases/actions.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { addDays, dayMs } from '../../time/calendar.js';
import { formatHuman } from '../../time/duration.js';
import { toMs } from '../../time/instant.js';
import type { TimeValue, Zone } from '../../time/time-value.js';
import { zoneOfFrontMatter } from '../../timeline/context.js';
import { defineRule } from '../rule.js';

const utc: Zone = { kind: 'offset', minutes: 0, text: 'UTC' };
const midnight = { hour: 0, minute: 0, second: 0, millisecond: 0 };

/** A lesson that nobody got round to is the cause of the next incident. */
export const actionOverdue = defineRule({
  id: 'action-overdue',
  area: 'actions',
  summary: 'Disallow actions whose due date has passed and that are not done.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    grace: {
      type: 'number',
      default: 0,
      minimum: 0,
      description: 'Days after the due date that are still fine.',
    },
  },
  messages: {
    overdue: {
      en: 'Due `{due}`, {length} ago, and not done; finish it, agree on a new date, or mark it done.',
      id: 'Tenggatnya `{due}`, {length} yang lalu, dan belum selesai; selesaikan, sepakati tanggal baru, atau tandai selesai.',
    },
    done: { en: 'Mark it done', id: 'Tandai selesai' },
  },

  *check(document, { options, now, locale, say }) {
    const phrases = phrasesFor(actionPhrases, document);
    if (!phrases) return;
    const zone = zoneOfFrontMatter(document) ?? utc;
    const days = lazy(() => incidentDays(document));
    for (const action of openActions(document)) {
      const { due } = action;
      const end = due && endOf(due, zone);
      if (!due || end === null || now - end < options.grace * dayMs) continue;
      // A date before the incident is wrong rather than missed; `action-due` tells.
      const first = days()?.first;
      if (first && dayOf(due) < dayOf(first)) continue;
      const fix = () => [markedDone(document.parsed, action, phrases.finished)];
      yield {
        range: due.range,
        message: 'overdue',
        values: { due: due.text, length: formatHuman(wholeDays(now - end), locale) },
        suggestions: [{ title: say('done'), fix }],
      };
    }
  },
});

/** When a due date is over: at its time of day, else at the end of its day; null where it leaves out the year. */
function endOf(due: TimeValue, zone: Zone): number | null {
  const { date, time } = due;
  if (!date) return null;
  const end = time ? due : { ...due, date: addDays(date, 1), time: midnight };
  return toMs({ ...end, zone: due.zone ?? zone });
}

/** At least one: what ended this morning is a day late. */
function wholeDays(ms: number): number {
  return Math.max(1, Math.floor(ms / dayMs)) * dayMs;
}
