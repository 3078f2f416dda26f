import { addFields } from '../../document/add-fields.js';
import { rangeOf, valueAt } from '../../document/front-matter.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { phrasesFor } from '../../locale/phrases/phrases.js';
import { type PlanPhrases, planPhrases } from '../../locale/phrases/plans.js';
import { isBlank, markOf, planTables } from '../../plan/plan-tables.js';
import { defineRule } from '../rule.js';

/** The night of the failure is the night when one person is on a plane. */
export const contactSingle = defineRule({
  id: 'contact-single',
  area: 'plans',
  summary: 'Require somebody who stands in for every person that a plan depends on.',
  types: ['backup-plan', 'runbook'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'content',
  fixable: false,
  options: {
    allow: {
      type: 'strings',
      default: [],
      description: 'People and roles that need nobody to stand in, such as a hotline.',
    },
  },
  messages: {
    contact: {
      en: 'Nobody stands in for {name}; name an alternate.',
      id: 'Tidak ada pengganti untuk {name}; sebutkan penggantinya.',
    },
    activation: {
      en: 'Only {name} may start the plan; name an alternate who may do it too.',
      id: 'Hanya {name} yang boleh mengaktifkan rencana; sebutkan pengganti yang juga boleh.',
    },
    escalation: {
      en: 'The escalation ends with {name}; name somebody to call after that.',
      id: 'Eskalasi berhenti di {name}; sebutkan siapa yang dihubungi setelahnya.',
    },
    add: { en: 'Add `activation.alternate`', id: 'Tambahkan `activation.alternate`' },
  },

  *check(document, { options, say }) {
    const phrases = phrasesFor(planPhrases, document);
    if (!phrases) return;
    const single = (name: unknown): name is string =>
      typeof name === 'string' &&
      name.trim() !== '' &&
      !options.allow.includes(name) &&
      isOnePerson(name, phrases);
    const { frontMatter } = document;
    const authority = valueAt(frontMatter.data, ['activation', 'authority']);
    if (single(authority) && !valueAt(frontMatter.data, ['activation', 'alternate']))
      yield {
        range: rangeOf(frontMatter, ['activation', 'authority']),
        message: 'activation',
        values: { name: authority },
        suggestions: [
          {
            title: say('add'),
            fix: () => addFields(document, [{ path: ['activation', 'alternate'], value: '' }]),
          },
        ],
      };
    const told = new Set<string>();
    for (const index of listAt(document, 'contacts').keys()) {
      const name = valueAt(frontMatter.data, ['contacts', index, 'primary']);
      if (!single(name) || valueAt(frontMatter.data, ['contacts', index, 'alternate'])) continue;
      told.add(name);
      yield {
        range: rangeOf(frontMatter, ['contacts', index, 'primary']),
        message: 'contact',
        values: { name },
      };
    }
    const escalation = listAt(document, 'escalation');
    const only = valueAt(escalation[0], ['to']);
    if (escalation.length === 1 && single(only))
      yield {
        range: rangeOf(frontMatter, ['escalation', 0, 'to']),
        message: 'escalation',
        values: { name: only },
      };
    for (const { columns, rows } of planTables(document, 'roles')) {
      if (!columns.has('person') || !columns.has('standIn')) continue;
      for (const row of rows) {
        const [person, standIn] = [row.cell('person'), row.cell('standIn')];
        if (person && !isBlank(person) && !told.has(person.text) && single(person.text) && isBlank(standIn))
          yield { range: markOf(row, person), message: 'contact', values: { name: person.text } };
      }
    }
  },
});

function listAt({ frontMatter }: IncidentDocument, key: string): readonly unknown[] {
  const list = valueAt(frontMatter.data, [key]);
  return Array.isArray(list) ? list : [];
}

/** Whether a name is that of one person: no team, no rota, no second name beside it. */
function isOnePerson(name: string, { several, standIn }: PlanPhrases): boolean {
  return !several.test(name) && !standIn.test(name);
}
