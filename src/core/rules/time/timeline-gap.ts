import { minuteMs } from '../../time/calendar.js';
import { formatHuman } from '../../time/duration.js';
import { elapsed } from '../../time/elapsed.js';
import { stepTo } from '../../timeline/sort.js';
import { defineRule } from '../rule.js';

/** Where nothing is told for long, something was forgotten, or nobody told the customers anything. */
export const timelineGap = defineRule({
  id: 'timeline-gap',
  area: 'time',
  summary: 'Suggest an entry where the timeline is silent for long while customers were affected.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'form',
  fixable: false,
  options: {
    minutes: {
      type: 'number',
      default: 60,
      minimum: 1,
      description: 'The longest silence that needs no entry, in minutes.',
    },
  },
  messages: {
    gap: {
      en: 'Nothing is told for {length} before this entry; add what happened meanwhile.',
      id: 'Tidak ada catatan selama {length} sebelum entri ini; tambahkan yang terjadi sementara itu.',
    },
    before: { en: 'The entry before is here.', id: 'Entri sebelumnya ada di sini.' },
  },

  *check(document, { options, locale, say }) {
    const entries = document.timeline()?.entries ?? [];
    const milestones = document.milestones();
    const [start, end] = [milestones.get('started')?.value, milestones.get('resolved')?.value];
    for (const [index, entry] of entries.entries()) {
      const before = entries[index - 1];
      const step = before ? stepTo({ ...before, at: before.end ?? before.at }, entry) : null;
      if (!before?.at || !entry.at || step === null || step <= options.minutes * minuteMs) continue;
      const early = start && (elapsed(start, before.at) ?? 0) < 0;
      const late = end && (elapsed(end, entry.at) ?? 0) > 0;
      if (early || late) continue;
      yield {
        range: entry.timeRange ?? entry.range,
        message: 'gap',
        values: { length: formatHuman(step, locale) },
        related: [{ range: before.timeRange ?? before.range, message: say('before') }],
      };
    }
  },
});
