import { addFields } from '../../document/add-fields.js';
import { addToList, onOneLine } from '../../document/add-to-list.js';
import { type DocumentEntry, isPlan, mentions, nameOf } from '../../workspace/entry.js';
import { relativeLink, resolveTarget } from '../../workspace/resolve.js';
import { type AcrossFinding, defineWorkspaceRule, type RuleContext } from '../rule.js';

/** Whoever holds a plan, or answers an apology, finds the incident behind it only where it is named. */
export const backlinkMissing = defineWorkspaceRule({
  id: 'backlink-missing',
  area: 'workspace',
  summary: 'Require plans, apologies and FAQs to name the incident that names them.',
  types: ['backup-plan', 'runbook', 'apology', 'customer-faq'],
  severity: { minimal: 'off', standard: 'info', strict: 'warning' },
  weight: 'form',
  fixable: true,
  options: {},
  messages: {
    related: {
      en: '{incident} used this, and nothing here leads back to it; add `{path}` to `related`.',
      id: '{incident} memakai dokumen ini, tetapi dari sini tidak ada jalan kembali ke sana; tambahkan `{path}` ke `related`.',
    },
    incident: {
      en: '{incident} names this document, and nothing here leads back to it; write `incident: {name}`.',
      id: '{incident} menyebut dokumen ini, tetapi dari sini tidak ada jalan kembali ke sana; tulis `incident: {name}`.',
    },
    names: { en: '{title} names this document.', id: '{title} menyebut dokumen ini.' },
  },

  *across(entry, workspace, context) {
    if (isPlan(entry)) {
      for (const incident of workspace.naming('used', entry))
        if (!leadsTo(entry, incident)) yield toRelated(entry, incident, context);
      return;
    }
    if (entry.references.some(({ role }) => role === 'incident')) return;
    const naming = [...workspace.naming('apology', entry), ...workspace.naming('faq', entry)];
    const missing = naming.filter((incident) => !leadsTo(entry, incident));
    // Of several nobody can tell which one is meant.
    if (missing.length === 1) yield toIncident(entry, missing[0]!, context);
  },
});

type Context = Pick<RuleContext<unknown, 'names'>, 'say'>;

function toRelated(
  entry: DocumentEntry,
  incident: DocumentEntry,
  { say }: Context,
): AcrossFinding<'related'> {
  const path = relativeLink(entry.path, incident.path);
  return {
    place: entry.related ?? entry.title.place,
    message: 'related',
    values: { incident: nameOf(incident), path },
    related: [seenFrom(incident, say)],
    fix: (document) => addToList(document, ['related'], path),
  };
}

function toIncident(
  entry: DocumentEntry,
  incident: DocumentEntry,
  { say }: Context,
): AcrossFinding<'incident'> {
  const name = incident.id?.value ?? relativeLink(entry.path, incident.path);
  return {
    place: entry.title.place,
    message: 'incident',
    values: { incident: nameOf(incident), name },
    related: [seenFrom(incident, say)],
    fix: (document) => addFields(document, [{ path: ['incident'], value: onOneLine(name) }]),
  };
}

function seenFrom({ path, title }: DocumentEntry, say: Context['say']) {
  return { path, place: title.place, message: say('names', { title: title.value }) };
}

/** Whether a document names another by path or by id, in its front matter or its text. */
function leadsTo(entry: DocumentEntry, { path, id }: DocumentEntry): boolean {
  const named = entry.references.some(({ target }) => resolveTarget(entry.path, target)?.path === path);
  return named || (id !== null && mentions(entry, id.value));
}
