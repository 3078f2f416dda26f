import { timelineMilestones } from '../facts/milestones.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { TimeValue } from '../time/time-value.js';
import { frontMatterTime } from '../timeline/context.js';

/** When customers were first told: as the front matter states it, else the first notice of which the document tells. */
export function firstNotice(document: IncidentDocument): TimeValue | null {
  return (
    frontMatterTime(document, ['times', 'first_notice']) ??
    document.notices().find(({ at }) => at?.time)?.at ??
    timelineMilestones(document).find(({ name }) => name === 'first_notice')?.value ??
    null
  );
}
