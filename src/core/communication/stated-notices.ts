import { valueAt } from '../document/front-matter.js';
import { type IncidentState, incidentStates } from '../locale/phrases/notices.js';
import { frontMatterTime } from '../timeline/context.js';
import type { TimedDocument } from '../timeline/timeline.js';
import type { Path } from '../yaml/yaml-source.js';
import type { Notice } from './notice.js';

/** The notices that the front matter of a postmortem lists under `communications`, in its order. */
export function statedNotices(document: TimedDocument): Notice[] {
  const list = valueAt(document.frontMatter.data, ['communications']);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => statedNotice(document, ['communications', index]) ?? []);
}

/** The notice that a mapping of the front matter describes by `at`, `state`, `next_update_by` and `reopened`. */
export function statedNotice(document: TimedDocument, path: Path): Notice | null {
  const { data, locate } = document.frontMatter;
  const range = locate([...path, 'at'])?.value ?? locate(path)?.value;
  if (!range) return null;
  const name = valueAt(data, [...path, 'state']);
  const place = locate([...path, 'state'])?.value;
  return {
    at: frontMatterTime(document, [...path, 'at']),
    range,
    state: isState(name) && place ? { name, range: place } : null,
    nextUpdateBy: frontMatterTime(document, [...path, 'next_update_by']),
    reopens: valueAt(data, [...path, 'reopened']) === true,
    source: 'list',
  };
}

function isState(name: unknown): name is IncidentState {
  return incidentStates.some((state) => state === name);
}
