import { addFields } from '../../document/add-fields.js';
import { addToList } from '../../document/add-to-list.js';
import type { IncidentDocument } from '../../incident/incident-document.js';
import { type DocumentEntry, isPlan } from '../../workspace/entry.js';
import { relativeLink } from '../../workspace/resolve.js';
import type { Workspace } from '../../workspace/workspace.js';
import { type AcrossFix, defineWorkspaceRule } from '../rule.js';

/** Whether the plan helped, or was missing, is what the next severe incident depends on. */
export const runbookUnlinked = defineWorkspaceRule({
  id: 'runbook-unlinked',
  area: 'workspace',
  summary: 'Require a severe incident to name the plans that were used, or to say whether one was missing.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {
    severities: {
      type: 'strings',
      default: [],
      description: 'Severities that ask for it. Empty: the two worst.',
    },
  },
  messages: {
    unlinked: {
      en: 'This {severity} incident names no runbook or backup plan; list those that were used under `runbooks.used`, or say in `runbooks.missing` whether one was missing.',
      id: 'Insiden {severity} ini tidak menyebut runbook atau rencana cadangan; cantumkan yang dipakai di `runbooks.used`, atau sebutkan di `runbooks.missing` apakah ada yang belum tersedia.',
    },
    used: { en: 'It was used: `{path}`', id: 'Ini yang dipakai: `{path}`' },
    missing: { en: 'One was missing', id: 'Ada yang belum tersedia' },
    none: { en: 'None was needed', id: 'Tidak ada yang dibutuhkan' },
  },

  *across(entry, workspace, { options, policy, say }) {
    const { severity, runbooks, status } = entry;
    const severe = options.severities.length > 0 ? options.severities : policy.severities.slice(0, 2);
    // A draft is written while people still work; its author is asked once it is reviewed.
    if (!severity || !severe.includes(severity.value) || status === 'draft') return;
    if ((runbooks && runbooks.missing !== null) || namesPlan(entry, workspace)) return;
    const plans = new Set(entry.services.flatMap((service) => workspace.plans(service)));
    const links = [...plans].slice(0, 3).map(({ path }) => relativeLink(entry.path, path));
    const missing =
      (value: string): AcrossFix =>
      (document) =>
        addFields(document, [{ path: ['runbooks', 'missing'], value }]);
    yield {
      place: runbooks?.place ?? severity.place,
      message: 'unlinked',
      values: { severity: severity.value },
      suggestions: [
        ...links.map((path) => ({
          title: say('used', { path }),
          fix: (document: IncidentDocument) => addToList(document, ['runbooks', 'used'], path),
        })),
        { title: say('missing'), fix: missing('true') },
        { title: say('none'), fix: missing('false') },
      ],
    };
  },
});

/** Whether it lists a plan, or links to one in its text. */
function namesPlan(entry: DocumentEntry, workspace: Workspace): boolean {
  return entry.references.some((reference) => {
    if (reference.role === 'used') return true;
    const named = workspace.referenced(entry, reference);
    return named !== null && isPlan(named);
  });
}
