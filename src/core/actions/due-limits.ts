import { dayOf, type IncidentDays, incidentDays } from '../facts/incident-days.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { type Allowed, budgetFor } from '../policy/budget.js';
import type { Policy } from '../policy/policy.js';
import type { TimeValue } from '../time/time-value.js';

/** Between which days the actions of an incident are to be due. */
export interface DueLimits extends IncidentDays {
  /** What the team allows for the incident's severity after its end; null where either is not told. */
  readonly budget: (Allowed & { /** The last day, as ISO 8601. */ readonly until: string }) | null;
}

/** Null where the document does not tell when the incident was. */
export function dueLimits(document: IncidentDocument, policy: Policy): DueLimits | null {
  const days = incidentDays(document);
  const allowed = budgetFor(document, policy, 'action_due');
  if (!days) return null;
  const until = allowed && new Date(dayOf(days.last) + allowed.ms).toISOString().slice(0, 10);
  return { ...days, budget: allowed && until ? { ...allowed, until } : null };
}

/** Where a due date lies: `before` the incident, or `late`, after what the team allows. */
export function placeOfDue(due: TimeValue, { first, last, budget }: DueLimits): 'before' | 'late' | 'fine' {
  if (!due.date?.year) return 'fine';
  if (dayOf(due) < dayOf(first)) return 'before';
  return budget && dayOf(due) - dayOf(last) > budget.ms ? 'late' : 'fine';
}
