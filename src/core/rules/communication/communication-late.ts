import { firstNotice } from '../../communication/first-notice.js';
import { budgetFor } from '../../policy/budget.js';
import { formatHuman } from '../../time/duration.js';
import { elapsed } from '../../time/elapsed.js';
import { zoneOfFrontMatter } from '../../timeline/context.js';
import { defineRule } from '../rule.js';

/** Until the first word comes, customers search the fault at their own end, and ask. */
export const communicationLate = defineRule({
  id: 'communication-late',
  area: 'communication',
  summary: 'Require the first notice to customers within the time that the severity allows.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    from: {
      type: 'string',
      default: 'started',
      enum: ['started', 'detected'],
      description: 'When the clock starts: when customers first felt it, or when you noticed.',
    },
  },
  messages: {
    late: {
      en: 'Customers first heard after {length}, where {severity} allows {budget}; say why, and plan what makes the next first notice faster.',
      id: 'Pelanggan baru diberi tahu setelah {length}, padahal {severity} memberi waktu {budget}; jelaskan alasannya dan rencanakan agar lain kali lebih cepat.',
    },
    from: { en: 'The clock starts here.', id: 'Waktu dihitung dari sini.' },
  },

  *check(document, { options, policy, locale, say }) {
    const budget = budgetFor(document, policy, 'first_notice');
    const milestones = document.milestones();
    const start =
      (options.from === 'detected' ? undefined : milestones.get('started')) ?? milestones.get('detected');
    const notice = budget && start ? firstNotice(document) : null;
    if (!budget || !start || !notice) return;
    const length = elapsed(start.value, notice, zoneOfFrontMatter(document));
    if (length === null || length <= budget.ms) return;
    yield {
      range: notice.range,
      message: 'late',
      values: {
        length: formatHuman(length, locale),
        severity: budget.severity,
        budget: formatHuman(budget.ms, locale),
      },
      related: [{ range: start.range, message: say('from') }],
    };
  },
});
