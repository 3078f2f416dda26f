import { severalUpdates } from '../../communication/several-updates.js';
import { misplacedIn, siblingRuns } from '../../document/section-runs.js';
import { defineRule } from '../rule.js';

/** Readers of many documents find things where they were the last time. */
export const sectionOrder = defineRule({
  id: 'section-order',
  area: 'structure',
  summary: 'Suggest the order of sections that the document type gives.',
  types: 'all',
  severity: { minimal: 'off', standard: 'off', strict: 'info' },
  weight: 'form',
  fixable: true,
  options: {},
  messages: {
    early: {
      en: 'Section `{title}` stands before `{earlier}`; move it after that one.',
      id: 'Bagian `{title}` berada sebelum `{earlier}`; pindahkan ke sesudahnya.',
    },
  },

  *check(document) {
    const { type } = document;
    // In an apology the order is the message, and a rule of its own.
    if (!type || type.lineage.includes('apology')) return;
    const updates = severalUpdates(document);
    const offered = type.sections.filter((section) => section.offered);
    for (const run of siblingRuns(document, new Map(offered.map(({ id }, rank) => [id, rank])))) {
      if (
        updates &&
        run.some(({ section }) => updates.numberOf(section) !== updates.numberOf(run[0]!.section))
      )
        continue;
      const misplaced = misplacedIn(document, run);
      if (!misplaced) continue;
      const { section, earlier, ...fix } = misplaced;
      yield {
        range: section.titleRange,
        message: 'early',
        values: { title: section.title, earlier: earlier.title },
        ...fix,
      };
    }
  },
});
