import { valueAt } from '../document/front-matter.js';
import type { IncidentDocument } from '../incident/incident-document.js';

const fields = ['owner', 'authors', 'backup_owner'] as const;

/**
 * The people that a document names, as written, each once: in its front matter, as owners of actions, and in its
 * timeline. Lower-case names there are roles and systems.
 */
export function peopleIn(document: IncidentDocument): readonly string[] {
  const stated = fields.flatMap((field) => valueAt(document.frontMatter.data, [field]));
  const owners = document.actions().map(({ owner }) => owner?.name);
  const acting = document.timeline()?.entries.flatMap(({ who }) => who?.split(/[,;/&+]/) ?? []) ?? [];
  const names = [...stated, ...owners, ...acting].filter((name) => typeof name === 'string');
  return [...new Set(names.map((name) => name.trim()))].filter((name) =>
    /^\p{Lu}[\p{L}\d .'’-]{1,40}$/u.test(name),
  );
}

/** Whether a text names one of some people. */
export function namesOneOf(people: readonly string[], text: string): boolean {
  return people.some((name) => {
    const at = text.indexOf(name);
    return at >= 0 && !/[\p{L}\d]/u.test((text[at - 1] ?? '') + (text[at + name.length] ?? ''));
  });
}
