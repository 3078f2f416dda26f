import type { IncidentDocument } from '../incident/incident-document.js';
import { zoneOfFrontMatter } from '../timeline/context.js';
import { listedNotices } from './listed-notices.js';
import { inOrderOfTime, type Notice } from './notice.js';
import { statedNotices } from './stated-notices.js';
import { timelineNotices } from './timeline-notices.js';
import { updatesIn } from './updates.js';

/**
 * What customers were told when, in order of time: from the front matter, else from the section about customer
 * communication, else from the timeline; in a status update the updates that it holds.
 */
export function noticesIn(document: IncidentDocument): readonly Notice[] {
  const sources = isStatusUpdate(document) ? [updatesIn] : [statedNotices, listedNotices, timelineNotices];
  for (const read of sources) {
    const found = read(document);
    if (found.some(({ at, state }) => at !== null || state !== null))
      return inOrderOfTime(found, zoneOfFrontMatter(document));
  }
  return [];
}

function isStatusUpdate({ type }: IncidentDocument): boolean {
  return type?.lineage.includes('status-update') === true;
}
