import type { IncidentDocument } from '../incident/incident-document.js';
import type { Range } from '../text/range.js';
import { elapsed } from '../time/elapsed.js';
import type { TimeValue, Zone } from '../time/time-value.js';
import { zoneOfFrontMatter } from '../timeline/context.js';
import type { Milestone } from '../timeline/milestone.js';
import type { Notice } from './notice.js';

/** A stretch of an incident in which customers were told nothing, after a notice. */
export interface Silence {
  /** The notice that it begins with. */
  readonly from: Range;
  /** What it ends with. */
  readonly to: { readonly kind: 'notice' | 'resolution'; readonly range: Range };
  /** In ms. */
  readonly length: number;
  /** How long the notice said that it would be, in ms; 0 where it said nothing. */
  readonly promised: number;
}

/** The silences from the first notice to the resolution, in order; none after a notice that it is over. */
export function silences(document: IncidentDocument): Silence[] {
  // A timeline that mentions notices in passing does not say that there was no other between them.
  const notices = document.notices().filter(({ at, source }) => at?.time && source === 'list');
  const resolution = document.milestones().get('resolved') ?? null;
  return notices.flatMap((notice, index) => {
    if (notice.state?.name === 'resolved') return [];
    return silenceAfter(notice, {
      next: notices[index + 1] ?? null,
      resolution,
      zone: zoneOfFrontMatter(document),
    });
  });
}

/** The silence that ends with the next notice or the resolution, whichever comes first. */
function silenceAfter(
  { at, range: from, nextUpdateBy }: Notice,
  {
    next,
    resolution,
    zone,
  }: { readonly next: Notice | null; readonly resolution: Milestone | null; readonly zone: Zone | null },
): Silence | [] {
  const until = (to: TimeValue | null | undefined): number | null =>
    at && to ? elapsed(at, to, zone) : null;
  const [toNext, toEnd] = [until(next?.at), until(resolution?.value)];
  const promised = until(nextUpdateBy) ?? 0;
  if (toEnd !== null && toEnd <= 0) return [];
  if (next && toNext !== null && (toEnd === null || toNext <= toEnd))
    return { from, to: { kind: 'notice', range: next.range }, length: toNext, promised };
  if (!resolution || toEnd === null) return [];
  return { from, to: { kind: 'resolution', range: resolution.range }, length: toEnd, promised };
}
