import { textOf } from '../../core/document/front-matter.js';
import type { IncidentDocument } from '../../core/incident/incident-document.js';
import type { ServiceContext } from '../context.js';
import type { Question } from '../data/new.js';

/**
 * The postmortems in the workspace by id and title, the newest first, but before all what a document is drafted from where
 * the workspace does not have it, such as one that was never saved.
 */
export async function incidentChoices(
  context: ServiceContext,
  folder: string | undefined,
  source: IncidentDocument | null,
): Promise<Question['choices']> {
  const entries = await context.index.entries(folder);
  const known = entries
    .filter(({ lineage }) => lineage.includes('postmortem'))
    .sort((a, b) => (b.started ?? '').localeCompare(a.started ?? ''))
    .flatMap(({ id, title }) => (id === null ? [] : [{ value: id, description: title }]));
  const own = source?.type?.lineage.includes('postmortem') ? textOf(source.frontMatter.data.id) : null;
  if (!source || own === null || known.some(({ value }) => value === own)) return known;
  return [{ value: own, description: source.title || textOf(source.frontMatter.data.title) }, ...known];
}
