import { addToList } from '../../document/add-to-list.js';
import { dayMs } from '../../time/calendar.js';
import { type DocumentEntry, mentions, nameOf } from '../../workspace/entry.js';
import { relativeLink, resolveTarget } from '../../workspace/resolve.js';
import { defineWorkspaceRule } from '../rule.js';

/** The same service failing of the same kind of cause again says that the first repair did not reach it. */
export const incidentRepeats = defineWorkspaceRule({
  id: 'incident-repeats',
  area: 'workspace',
  summary:
    'Suggest a relation between incidents of one service with one kind of cause, soon after each other.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'info', strict: 'info' },
  weight: 'form',
  fixable: false,
  options: {
    days: { type: 'number', default: 90, minimum: 1, description: 'How soon, in days.' },
  },
  messages: {
    repeats: {
      en: '`{service}` failed of the same kind of cause, {cause}, {days} days before, in {incident}; say in `related` that it came back, and ask why the repair did not hold.',
      id: '`{service}` gagal karena jenis penyebab yang sama, {cause}, {days} hari sebelumnya, dalam {incident}; sebutkan di `related` bahwa ini terulang, dan cari tahu mengapa perbaikannya tidak bertahan.',
    },
    before: { en: '{title} was before.', id: '{title} terjadi sebelumnya.' },
    relate: { en: 'Add `{name}` to `related`', id: 'Tambahkan `{name}` ke `related`' },
  },

  *across(entry, workspace, { options, say }) {
    const { cause, started } = entry;
    if (!cause || cause.value === 'unknown' || started === null) return;
    for (const service of entry.services) {
      const before = workspace
        .failures(service, cause.value)
        .filter((other): other is Started => other.started !== null)
        .filter((other) => other.started < started && started - other.started <= options.days * dayMs)
        .filter(({ id }) => id === null || id.value !== entry.id?.value);
      const last = before.sort((a, b) => b.started - a.started)[0];
      if (!last || before.some((other) => related(entry, other) || related(other, entry))) continue;
      const name = last.id?.value ?? relativeLink(entry.path, last.path);
      yield {
        place: cause.place,
        message: 'repeats',
        values: {
          service,
          cause: cause.value,
          days: Math.max(1, Math.round((started - last.started) / dayMs)),
          incident: nameOf(last),
        },
        related: [
          { path: last.path, place: last.title.place, message: say('before', { title: last.title.value }) },
        ],
        suggestions: [
          { title: say('relate', { name }), fix: (document) => addToList(document, ['related'], name) },
        ],
      };
      return;
    }
  },
});

type Started = DocumentEntry & { readonly started: number };

/** Whether one names the other anywhere. */
function related(one: DocumentEntry, { path, id }: DocumentEntry): boolean {
  if (id && mentions(one, id.value)) return true;
  return one.references.some(({ target }) => resolveTarget(one.path, target)?.path === path);
}
