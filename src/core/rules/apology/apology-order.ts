import { misplacedIn, siblingRuns } from '../../document/section-runs.js';
import { elementReader } from '../../recovery/apology-elements.js';
import { defineRule } from '../rule.js';

/** The elements of an apology in the order of each profile. */
const profiles: { readonly [profile: string]: readonly string[] } = {
  'value-first': [
    'restore-value',
    'responsibility',
    'explanation',
    'correction',
    'regret',
    'contact',
    'follow-up',
  ],
  'regret-first': [
    'regret',
    'responsibility',
    'explanation',
    'correction',
    'restore-value',
    'contact',
    'follow-up',
  ],
};

/** What the customer gets back makes them read on; regret is believed once deeds stand before it. */
export const apologyOrder = defineRule({
  id: 'apology-order',
  area: 'apology',
  summary: 'Require the elements of an apology in the order of the chosen profile.',
  types: ['apology'],
  severity: { minimal: 'off', standard: 'off', strict: 'warning' },
  weight: 'form',
  fixable: true,
  options: {
    profile: {
      type: 'string',
      default: 'value-first',
      enum: ['value-first', 'regret-first', 'any'],
      description:
        'Which element opens the message: what the customer gets back, the regret, or whichever you like.',
    },
  },
  messages: {
    early: {
      en: '`{title}` stands before `{earlier}`; in an apology that begins with {opening}, move it after that one.',
      id: '`{title}` berada sebelum `{earlier}`; dalam permintaan maaf yang diawali {opening}, pindahkan ke sesudahnya.',
    },
    'value-first': { en: 'what the customer gets back', id: 'apa yang diterima pelanggan' },
    'regret-first': { en: 'the regret', id: 'penyesalan' },
    late: {
      en: 'The regret comes before what the customer gets back; begin with {opening}.',
      id: 'Penyesalan berada sebelum apa yang diterima pelanggan; mulailah dengan {opening}.',
    },
    value: { en: 'What they get stands here.', id: 'Yang mereka terima ada di sini.' },
  },

  *check(document, { options, say }) {
    const order = profiles[options.profile];
    if (!order) return;
    const opening = say(options.profile === 'regret-first' ? 'regret-first' : 'value-first');
    const ranks = new Map(order.map((id, rank) => [id, rank]));
    for (const run of siblingRuns(document, ranks)) {
      const misplaced = misplacedIn(document, run);
      if (!misplaced) continue;
      const { section, earlier, ...fix } = misplaced;
      yield {
        range: section.titleRange,
        message: 'early',
        values: { title: section.title, earlier: earlier.title, opening },
        ...fix,
      };
    }
    if (options.profile !== 'value-first' || document.sections.some(({ recognition }) => recognition)) return;
    // A letter without sections: only what opens it can be told.
    const reader = elementReader(document);
    const sentences = document.sentences().filter(({ place }) => place !== 'heading');
    const value = sentences.find((sentence) => reader?.says('restore-value', sentence));
    const regret = sentences.find((sentence) => reader?.says('regret', sentence));
    if (!value || !regret || regret.range.start >= value.range.start) return;
    yield {
      range: regret.range,
      message: 'late',
      values: { opening },
      related: [{ range: value.range, message: say('value') }],
    };
  },
});
