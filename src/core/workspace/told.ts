import type { IncidentDocument } from '../incident/incident-document.js';
import { apologyStretches } from '../recovery/apology-text.js';
import { compensationFacts } from '../recovery/compensation-facts.js';
import { type IncidentClaim, incidentClaims } from '../recovery/incident-claims.js';
import { type IncidentFacts, incidentFacts } from '../recovery/incident-facts.js';
import type { Range } from '../text/range.js';
import type { Place } from './place.js';

type Placing = (range: Range) => Place;

/** What a review tells of its incident; null for other documents. */
export function toldFacts(document: IncidentDocument, place: Placing): IncidentFacts<Place> | null {
  if (!document.type?.lineage.includes('postmortem')) return null;
  const put = placer(place);
  const { zone, told, milestones, cause, counts, compensation } = incidentFacts(
    document,
    apologyStretches(document),
  );
  return {
    zone,
    told,
    milestones: milestones.map(put),
    cause: cause && put(cause),
    counts: counts.map(put),
    compensation: compensation.map(put),
  };
}

/** What an apology tells of its incident; nothing for other documents. */
export function toldClaims(document: IncidentDocument, place: Placing): IncidentClaim<Place>[] {
  if (!document.type?.lineage.includes('apology')) return [];
  const compensation = compensationFacts(document).map(
    (fact): IncidentClaim => ({ kind: 'compensation', ...fact }),
  );
  return [...incidentClaims(document, document.sentences()), ...compensation].map(placer(place));
}

function placer(place: Placing) {
  return <T extends { readonly range: Range }>(one: T): T & { readonly range: Place } => ({
    ...one,
    range: place(one.range),
  });
}
