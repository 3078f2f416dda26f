import type { Section } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { noticePhrases } from '../locale/phrases/notices.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import { countWhere } from '../text/ordered.js';
import { updateStarts } from './update-starts.js';

/** How the sections of a status update that holds several updates belong to them. */
export interface SeveralUpdates {
  /** Whether a section is one of the updates as a whole. */
  isUpdate(section: Section): boolean;
  /** The update that a section belongs to: 1 is the first, 0 is none. */
  numberOf(section: Section): number;
}

/** Null where the document is one update, or no status update. Each of several may have the same sections. */
export function severalUpdates(document: IncidentDocument): SeveralUpdates | null {
  const phrases = document.type?.lineage.includes('status-update')
    ? phrasesFor(noticePhrases, document)
    : null;
  const starts = phrases ? updateStarts(document, phrases) : [];
  if (starts.length < 2) return null;
  return {
    isUpdate: ({ titleRange }) => starts.some(({ range }) => range.end === titleRange.end),
    numberOf: ({ titleRange }) => countWhere(starts, ({ range }) => range.start <= titleRange.start),
  };
}
