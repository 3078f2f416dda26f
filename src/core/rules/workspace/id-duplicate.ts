import { type DocumentEntry, nameOf } from '../../workspace/entry.js';
import { relativeLink } from '../../workspace/resolve.js';
import type { Workspace } from '../../workspace/workspace.js';
import { defineWorkspaceRule } from '../rule.js';

/** An id that two documents have leads to the wrong one half of the time. The same document in another language keeps its id. */
export const idDuplicate = defineWorkspaceRule({
  id: 'id-duplicate',
  area: 'workspace',
  summary: 'Disallow two documents of one type and language with the same id.',
  types: 'all',
  severity: { minimal: 'off', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    duplicate: {
      en: '`{id}` is also the id of {others}; give one of them another.',
      id: '`{id}` juga id {others}; beri salah satunya id lain.',
    },
    more: { en: '{files} and {count} more', id: '{files} dan {count} lainnya' },
    other: { en: '{title} has this id too.', id: '{title} juga memakai id ini.' },
    change: { en: 'Change to `{id}`', id: 'Ganti menjadi `{id}`' },
  },

  *across(entry, workspace, { say }) {
    const { id } = entry;
    const others = id ? workspace.withId(id.value).filter((other) => clashes(entry, other)) : [];
    if (!id || others.length === 0) return;
    const files = others
      .slice(0, 3)
      .map(({ path }) => `\`${relativeLink(entry.path, path)}\``)
      .join(', ');
    const free = nextFree(id.value, workspace);
    yield {
      place: id.place,
      message: 'duplicate',
      values: {
        id: id.value,
        others: others.length > 3 ? say('more', { files, count: others.length - 3 }) : files,
      },
      related: others.map((other) => ({
        path: other.path,
        place: other.id!.place,
        message: say('other', { title: other.title.value || nameOf(other) }),
      })),
      ...(free !== null && {
        suggestions: [{ title: say('change', { id: free }), fix: () => [{ range: id.place, text: free }] }],
      }),
    };
  },
});

function clashes(entry: DocumentEntry, other: DocumentEntry): boolean {
  return (
    other.path !== entry.path &&
    other.locale === entry.locale &&
    other.lineage.at(-1) === entry.lineage.at(-1)
  );
}

/** The id with the next higher number that no document has; null for an id that ends in no number. */
function nextFree(id: string, workspace: Workspace): string | null {
  const match = /^(.*?)(\d{1,9})$/.exec(id.trim());
  if (!match) return null;
  const [, head = '', digits = ''] = match;
  for (let number = Number(digits) + 1; ; number++) {
    const next = head + String(number).padStart(digits.length, '0');
    if (workspace.withId(next).length === 0) return next;
  }
}
