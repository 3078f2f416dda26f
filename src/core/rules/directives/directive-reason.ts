import { defineRule } from '../rule.js';

/** Whoever meets a silenced rule later should know whether it may speak again. */
export const directiveReason = defineRule({
  id: 'directive-reason',
  area: 'directives',
  summary: 'Require a reason in every directive that silences a rule.',
  types: 'all',
  severity: { minimal: 'off', standard: 'off', strict: 'warning' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    reason: {
      en: 'This directive gives no reason; add ` -- ` and why.',
      id: 'Arahan ini tidak memberi alasan; tambahkan ` -- ` dan alasannya.',
    },
  },

  *check(document) {
    for (const { kind, reason, range } of document.directives()) {
      if (kind !== 'enable' && reason === null) yield { range, message: 'reason' };
    }
  },
});
