import type { MilestoneName } from '../locale/milestone-words.js';
import { wallMs } from '../time/calendar.js';
import type { TimeValue } from '../time/time-value.js';
import type { TimedDocument } from '../timeline/timeline.js';
import { incidentTimes } from './dates.js';

/** The days on which an incident began and ended, each with the time that tells it. */
export interface IncidentDays {
  readonly first: TimeValue;
  readonly last: TimeValue;
}

/**
 * Its start and resolution where the document names them, else the earliest and the latest of its times; null where it
 * tells no date with a year.
 */
export function incidentDays(document: TimedDocument): IncidentDays | null {
  const milestones = document.milestones();
  const dated = (name: MilestoneName): TimeValue | undefined => {
    const value = milestones.get(name)?.value;
    return value?.date?.year ? value : undefined;
  };
  const times = incidentTimes(document)
    .filter(({ date }) => date?.year)
    .sort((a, b) => dayOf(a) - dayOf(b));
  const first = dated('started') ?? times[0];
  const last = dated('resolved') ?? times.at(-1);
  return first && last ? { first, last } : null;
}

/** The midnight that begins the day of a value with a date, in ms, as if in UTC. */
export function dayOf({ date }: TimeValue): number {
  return wallMs(date!, null);
}
