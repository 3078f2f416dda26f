import { addFields } from '../../document/add-fields.js';
import { onOneLine } from '../../document/add-to-list.js';
import { isOf } from '../../workspace/entry.js';
import { relativeLink } from '../../workspace/resolve.js';
import { defineWorkspaceRule } from '../rule.js';

/** An apology that is kept and shared lets the next one start from what worked. */
export const apologyUnregistered = defineWorkspaceRule({
  id: 'apology-unregistered',
  area: 'workspace',
  summary: 'Require an apology that was given to be kept: as a document, or in a register.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'content',
  fixable: false,
  options: {},
  messages: {
    unregistered: {
      en: 'Customers got an apology, and it is kept nowhere; name its document in `apology.document`, or its number in `apology.register`.',
      id: 'Pelanggan sudah menerima permintaan maaf, tetapi tidak disimpan di mana pun; sebutkan dokumennya di `apology.document`, atau nomornya di `apology.register`.',
    },
    document: { en: 'It is `{path}`', id: 'Dokumennya `{path}`' },
  },

  *across(entry, workspace, { say }) {
    const { apology, references } = entry;
    if (!apology || apology.register !== null) return;
    if (references.some(({ role }) => role === 'apology')) return;
    const linked = references.flatMap((reference) => workspace.referenced(entry, reference) ?? []);
    const naming = workspace.naming('incident', entry);
    if (linked.some((one) => isOf(one, 'apology'))) return;
    if (naming.some((one) => isOf(one, 'apology'))) return;
    const orphans = workspace
      .ofType('apology')
      .filter(
        (one) => one.locale === entry.locale && !one.references.some(({ role }) => role === 'incident'),
      );
    yield {
      place: apology.given,
      message: 'unregistered',
      suggestions: orphans.slice(0, 3).map(({ path }) => {
        const link = relativeLink(entry.path, path);
        return {
          title: say('document', { path: link }),
          fix: (document) => addFields(document, [{ path: ['apology', 'document'], value: onOneLine(link) }]),
        };
      }),
    };
  },
});
