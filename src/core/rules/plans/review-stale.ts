import { statedDay } from '../../plan/drills.js';
import { dayAfter, daysSince, isoDay, parseInterval } from '../../time/interval.js';
import { defineRule } from '../rule.js';

/** Under which keys documents say when they were last read, and how often they must be. */
const reviewedKeys = ['reviewed', 'last_reviewed', 'last_reviewed_on', 'reviewed_at', 'last_review'];
const intervalKeys = ['review_interval', 'review_in', 'review_every'];

/** What was true a year ago may be what somebody follows into a wall tonight. */
export const reviewStale = defineRule({
  id: 'review-stale',
  area: 'plans',
  summary: 'Require a review within the interval that the document names.',
  types: ['backup-plan', 'runbook'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {
    days: {
      type: 'number',
      default: 365,
      minimum: 1,
      description: 'How long a review holds where the document does not say, in days.',
    },
  },
  messages: {
    stale: {
      en: 'The last review was {days} days ago, and the next was due on {due}; read it again, correct it, and set the date.',
      id: 'Tinjauan terakhir sudah {days} hari yang lalu, dan berikutnya seharusnya {due}; baca lagi, perbaiki, lalu ubah tanggalnya.',
    },
  },

  *check(document, { options, now }) {
    const { data } = document.frontMatter;
    if (data.status === 'draft') return;
    const key = reviewedKeys.find((each) => data[each] !== undefined);
    const reviewed = key === undefined ? null : statedDay(document, [key]);
    if (!reviewed) return;
    const stated = intervalKeys
      .map((each) => parseInterval(data[each]))
      .find((interval) => interval !== null);
    const due = dayAfter(reviewed.date, stated ?? { months: 0, days: options.days });
    // A day of grace: the day is over elsewhere before it is here.
    if (daysSince(due, now) <= 1) return;
    yield {
      range: reviewed.range,
      message: 'stale',
      values: { days: daysSince(reviewed.date, now), due: isoDay(due) },
    };
  },
});
