import { owedNotices } from '../../duties/owed.js';
import { lengthOf } from '../../policy/policy.js';
import { hourMs, wallMs } from '../../time/calendar.js';
import { formatHuman } from '../../time/duration.js';
import { toMs } from '../../time/instant.js';
import type { TimeValue } from '../../time/time-value.js';
import { defineRule } from '../rule.js';

/** Whoever notifies late owes the reason for it. */
export const noticeDutyLate = defineRule({
  id: 'notice-duty-late',
  area: 'duties',
  summary: 'Require notices within the time that a duty gives, or the reason for the delay.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    late: {
      en: '{name} gives {within}, which ended at {deadline}: this notice went out {late} later; add the reason for the delay under `reason`.',
      id: '{name} memberi waktu {within}, yang berakhir pada {deadline}: pemberitahuan ini dikirim {late} setelahnya; tambahkan alasan keterlambatannya di `reason`.',
    },
  },

  *check(document, { policy, locale }) {
    for (const { duty, sent, reason, deadline } of owedNotices(document, policy.duties)) {
      if (sent === null || reason !== null || deadline === null) continue;
      const late = earliest(sent) - deadline.ms;
      if (late <= 0) continue;
      yield {
        range: sent.range,
        message: 'late',
        values: {
          name: duty.name,
          within: formatHuman(lengthOf(duty.within) ?? 0, locale),
          deadline: deadline.text,
          late: formatHuman(late, locale),
        },
      };
    }
  },
});

/** Where it begins the earliest on earth. */
const firstOffset = 14 * hourMs;

/** The moment that a time tells; of a day the earliest that it can be. */
function earliest(value: TimeValue): number {
  return toMs(value) ?? wallMs(value.date!, value.time) - firstOffset;
}
