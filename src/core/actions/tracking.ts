import { sectionsAbout } from '../document/find-sections.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { ActionPhrases } from '../locale/phrases/actions.js';
import { overlapping } from '../markdown/walk.js';
import { contains } from '../text/range.js';
import type { Action } from './action.js';
import { linkIn } from './read-parts.js';

/** The actions among some that nothing tracks: they have no link, and neither has a title or a paragraph above them. */
export function untracked(
  document: IncidentDocument,
  actions: readonly Action[],
  { tracked }: ActionPhrases,
): Action[] {
  const { parsed } = document;
  const unlinked = actions.filter(
    ({ link, text }) => link === null && !tracked.some((pattern) => pattern.test(text)),
  );
  if (unlinked.length === 0) return unlinked;
  const shared = sectionsAbout(document, 'actions').filter(
    ({ titleRange, content }) =>
      linkIn(parsed, titleRange) !== null ||
      overlapping(parsed.blocks, content).some(
        ({ kind, range }) =>
          kind === 'paragraph' && contains(content, range) && linkIn(parsed, range) !== null,
      ),
  );
  return unlinked.filter(({ range }) => !shared.some(({ content }) => contains(content, range)));
}
