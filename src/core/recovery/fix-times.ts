import { sectionsAbout } from '../document/find-sections.js';
import { outermost } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { Range } from '../text/range.js';
import { elapsed } from '../time/elapsed.js';
import type { TimeValue } from '../time/time-value.js';
import { resolveSequence } from '../time/timeline-clock.js';
import { timelineContext, zoneOfFrontMatter } from '../timeline/context.js';
import { unitsIn } from '../timeline/unit.js';

/** A time and where it stands. */
export interface PlacedTime {
  readonly value: TimeValue;
  readonly range: Range;
}

/** The times that the rows, items and paragraphs of the sections about a concept tell, with their days filled in. */
export function timesAbout(document: IncidentDocument, concept: string): PlacedTime[] {
  return outermost(sectionsAbout(document, concept)).flatMap((section) => {
    const reading = { document: document.parsed, locales: [document.locale], within: section.content };
    const units = [...unitsIn(document.parsed.blocks, reading)].filter(({ values }) => values.length > 0);
    const resolved = resolveSequence(units, timelineContext(document, { section, units }));
    return units.flatMap((unit, index) => {
      const { at, end } = resolved[index]!;
      const value = end ?? at;
      return value?.time ? [{ value, range: unit.values[0]!.range }] : [];
    });
  });
}

/** When customers had their service back: mitigated, else resolved. */
export function fixedAt(document: IncidentDocument): PlacedTime | null {
  const milestones = document.milestones();
  const found = milestones.get('mitigated') ?? milestones.get('resolved');
  return found ? { value: found.value, range: found.range } : null;
}

/** Time from one to another in ms, in the document's zone where they name none; null where it cannot be told. */
export function between(document: IncidentDocument, from: PlacedTime, to: PlacedTime): number | null {
  return elapsed(from.value, to.value, zoneOfFrontMatter(document));
}
