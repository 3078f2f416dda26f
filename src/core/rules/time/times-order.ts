import { statedMilestones } from '../../facts/milestones.js';
import type { MilestoneName } from '../../locale/milestone-words.js';
import { elapsed } from '../../time/elapsed.js';
import type { Milestone } from '../../timeline/milestone.js';
import { defineRule } from '../rule.js';

/** Each comes at the same time as the one before it or later. */
const chain: readonly MilestoneName[] = ['started', 'detected', 'mitigated', 'resolved', 'verified'];
/** These only come after the start: people acknowledge and tell at any time. */
const afterStart: readonly MilestoneName[] = ['acknowledged', 'declared', 'first_notice'];

/** Every derived duration is wrong when two times are swapped. */
export const timesOrder = defineRule({
  id: 'times-order',
  area: 'time',
  summary: 'Require the times of an incident in their natural order.',
  types: ['postmortem'],
  severity: { minimal: 'error', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    early: {
      en: '`{later}` is before `{earlier}`; correct the one that is wrong.',
      id: '`{later}` terjadi sebelum `{earlier}`; perbaiki yang keliru.',
    },
    other: { en: '`{earlier}` is here.', id: '`{earlier}` ada di sini.' },
  },

  *check(document, { say }) {
    const milestones = new Map(statedMilestones(document).map((milestone) => [milestone.name, milestone]));
    const known = chain.flatMap((name) => milestones.get(name) ?? []);
    const started = milestones.get('started');
    const pairs: (readonly [Milestone, Milestone])[] = known
      .slice(1)
      .map((milestone, index) => [known[index]!, milestone]);
    for (const name of afterStart) {
      const milestone = milestones.get(name);
      if (started && milestone) pairs.push([started, milestone]);
    }
    for (const [earlier, later] of pairs) {
      const length = elapsed(earlier.value, later.value);
      if (length === null || length >= 0) continue;
      yield {
        range: later.range,
        message: 'early',
        values: { earlier: earlier.name, later: later.name },
        related: [{ range: earlier.range, message: say('other', { earlier: earlier.name }) }],
      };
    }
  },
});
