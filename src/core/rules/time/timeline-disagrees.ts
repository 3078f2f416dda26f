import { statedMilestones, timelineMilestones } from '../../facts/milestones.js';
import { minuteMs } from '../../time/calendar.js';
import { formatHuman } from '../../time/duration.js';
import { elapsed } from '../../time/elapsed.js';
import { defineRule } from '../rule.js';

/** Two answers to one question: a reader cannot know which one to believe. */
export const timelineDisagrees = defineRule({
  id: 'timeline-disagrees',
  area: 'time',
  summary: 'Require the front matter and the timeline to tell the same times.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {
    minutes: {
      type: 'number',
      default: 1,
      minimum: 0,
      description: 'Differences up to this many minutes are fine.',
    },
  },
  messages: {
    differs: {
      en: '`{name}` differs from the timeline by {difference}; correct the one that is wrong.',
      id: '`{name}` berbeda {difference} dari linimasa; perbaiki yang keliru.',
    },
    timeline: { en: 'The timeline says `{text}`.', id: 'Linimasa menyebut `{text}`.' },
  },

  *check(document, { options, locale, say }) {
    const told = new Map(timelineMilestones(document).map((milestone) => [milestone.name, milestone]));
    for (const { name, value, range } of statedMilestones(document)) {
      const other = told.get(name);
      const difference = other && elapsed(value, other.value, document.timeline()?.zone);
      if (!other || difference == null || Math.abs(difference) <= options.minutes * minuteMs) continue;
      yield {
        range,
        message: 'differs',
        values: { name, difference: formatHuman(Math.abs(difference), locale) },
        related: [{ range: other.range, message: say('timeline', { text: other.value.text }) }],
      };
    }
  },
});
