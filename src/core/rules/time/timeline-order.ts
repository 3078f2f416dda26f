import { sortEdits, stepsBack } from '../../timeline/sort.js';
import { defineRule } from '../rule.js';

/** A step back in time is most often a slip; two threads told side by side are the exception. */
export const timelineOrder = defineRule({
  id: 'timeline-order',
  area: 'time',
  summary: 'Require the entries of a timeline in order of time.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    back: {
      en: '`{time}` comes before `{before}` above it; move the entry or correct its time.',
      id: '`{time}` lebih awal dari `{before}` di atasnya; pindahkan entri ini atau perbaiki waktunya.',
    },
    before: { en: 'The entry before is here.', id: 'Entri sebelumnya ada di sini.' },
    sort: { en: 'Sort the timeline', id: 'Urutkan linimasa' },
  },

  *check(document, { say }) {
    const timeline = document.timeline();
    if (!timeline) return;
    const back = stepsBack(timeline);
    const sort = back.length > 0 ? sortEdits(document, timeline) : null;
    const suggestions =
      sort && sort.length > 0 ? { suggestions: [{ title: say('sort'), fix: () => sort }] } : {};
    for (const { entry, before } of back) {
      yield {
        range: entry.timeRange ?? entry.range,
        message: 'back',
        values: { time: entry.at?.text ?? '', before: before.at?.text ?? '' },
        related: [{ range: before.timeRange ?? before.range, message: say('before') }],
        ...suggestions,
      };
    }
  },
});
