import type { IncidentDocument } from '../incident/incident-document.js';
import type { ActionPhrases } from '../locale/phrases/actions.js';
import { contains } from '../text/range.js';
import type { Action } from './action.js';

/** Whether an action, or a title that it stands under, tells by when: a date, or words such as "next sprint". */
export function isTimed(
  document: IncidentDocument,
  { due, text, range }: Action,
  { horizon }: ActionPhrases,
): boolean {
  const tells = (words: string): boolean =>
    document.parsed.memory.recall(horizon, words, (stretch) =>
      horizon.some((pattern) => pattern.test(stretch)),
    );
  return (
    due !== null ||
    tells(text) ||
    document.sections.some(({ content, title }) => contains(content, range) && tells(title))
  );
}
