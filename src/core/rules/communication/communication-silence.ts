import { silences } from '../../communication/silences.js';
import { budgetFor } from '../../policy/budget.js';
import { formatHuman } from '../../time/duration.js';
import { defineRule } from '../rule.js';

/** Who hears nothing for long believes that nobody is working on it. */
export const communicationSilence = defineRule({
  id: 'communication-silence',
  area: 'communication',
  summary: 'Require updates to customers as often as the severity asks for, until the service works again.',
  types: ['postmortem', 'status-update'],
  severity: { minimal: 'off', standard: 'warning', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {
    announced: {
      type: 'boolean',
      default: false,
      description:
        'Whether a longer silence is fine where the notice before it promised the next one no earlier.',
    },
  },
  messages: {
    between: {
      en: 'Customers heard nothing for {length} before this notice, where {severity} asks for one every {budget}; add the notice that is not listed, or plan who writes them next time.',
      id: 'Pelanggan tidak mendapat kabar selama {length} sebelum kabar ini, padahal {severity} meminta kabar tiap {budget}; tambahkan kabar yang belum tercatat, atau rencanakan siapa yang mengabari lain kali.',
    },
    last: {
      en: 'After this notice customers heard nothing for {length} until the service worked again, where {severity} asks for one every {budget}; add the notice that is not listed, or plan who writes them next time.',
      id: 'Setelah kabar ini pelanggan tidak mendapat kabar selama {length} sampai layanan pulih, padahal {severity} meminta kabar tiap {budget}; tambahkan kabar yang belum tercatat, atau rencanakan siapa yang mengabari lain kali.',
    },
    before: { en: 'The notice before is here.', id: 'Kabar sebelumnya ada di sini.' },
    resolved: { en: 'The service worked again here.', id: 'Layanan pulih di sini.' },
  },

  *check(document, { options, policy, locale, say }) {
    const budget = budgetFor(document, policy, 'update_cadence');
    if (!budget) return;
    const allowed = { severity: budget.severity, budget: formatHuman(budget.ms, locale) };
    for (const { from, to, length, promised } of silences(document)) {
      if (length <= budget.ms || (options.announced && promised >= length)) continue;
      const values = { ...allowed, length: formatHuman(length, locale) };
      yield to.kind === 'notice'
        ? { range: to.range, message: 'between', values, related: [{ range: from, message: say('before') }] }
        : { range: from, message: 'last', values, related: [{ range: to.range, message: say('resolved') }] };
    }
  },
});
