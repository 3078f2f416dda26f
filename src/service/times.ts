import type { IncidentDocument } from '../core/incident/incident-document.js';
import { type Locale, type Localized, localize } from '../core/locale/locale.js';
import type { MilestoneName } from '../core/locale/milestone-words.js';
import { formatHuman } from '../core/time/duration.js';
import { elapsed } from '../core/time/elapsed.js';
import { toMs } from '../core/time/instant.js';
import type { TimeValue, Zone } from '../core/time/time-value.js';
import { zoneOfFrontMatter } from '../core/timeline/context.js';
import type { Milestone } from '../core/timeline/milestone.js';

/** What people call the points of an incident, in the middle of a sentence. */
export const milestoneNames: { readonly [name in MilestoneName]: Localized } = {
  started: { en: 'start', id: 'mulai' },
  detected: { en: 'detected', id: 'diketahui' },
  acknowledged: { en: 'acknowledged', id: 'ditanggapi' },
  declared: { en: 'declared', id: 'dinyatakan' },
  first_notice: { en: 'first notice', id: 'kabar pertama' },
  mitigated: { en: 'mitigated', id: 'diredam' },
  resolved: { en: 'resolved', id: 'selesai' },
  verified: { en: 'verified', id: 'terbukti pulih' },
};

/** The point from which durations of a document count: its start, else its detection. */
export function originOf(document: IncidentDocument): Milestone | null {
  const milestones = document.milestones();
  return milestones.get('started') ?? milestones.get('detected') ?? null;
}

/** Time from the origin in ms; null where it cannot be told. */
export function sinceOrigin(document: IncidentDocument, value: TimeValue, zone?: Zone | null): number | null {
  const origin = originOf(document);
  return origin && elapsed(origin.value, value, zone ?? zoneOfFrontMatter(document));
}

/** `+6 min`, `+0 min`, `−4 min`. */
export function signed(ms: number, locale: Locale): string {
  return `${ms < 0 ? '−' : '+'}${formatHuman(Math.abs(ms), locale)}`;
}

/** The names of the milestones that fall on a value. */
export function milestonesAt(document: IncidentDocument, value: TimeValue, locale: Locale): string[] {
  const zone = document.timeline()?.zone ?? zoneOfFrontMatter(document);
  const own = toMs(value, { defaultZone: zone });
  if (own === null) return [];
  return [...document.milestones().values()]
    .filter(({ value: at }) => toMs(at, { defaultZone: zone }) === own)
    .map(({ name }) => localize(milestoneNames[name], locale));
}
