import { valueAt } from '../document/front-matter.js';
import type { MilestoneName } from '../locale/milestone-words.js';
import { elapsed } from '../time/elapsed.js';
import type { TimeValue, Zone } from '../time/time-value.js';
import { frontMatterTime, zoneOfFrontMatter } from '../timeline/context.js';
import type { TimedDocument } from '../timeline/timeline.js';
import { type MonthlyUptime, monthlyUptime } from './uptime.js';

/** What follows from the times of an incident; lengths in ms, null where the document does not tell. */
export interface Derived {
  readonly duration: number | null;
  readonly timeToDetect: number | null;
  readonly timeToAcknowledge: number | null;
  readonly timeToFirstNotice: number | null;
  readonly timeToMitigate: number | null;
  readonly timeToResolve: number | null;
  readonly timeToVerify: number | null;
  /** Longest time without a notice to customers from the start to the resolution; null where no notice is listed. */
  readonly longestSilence: number | null;
  /** The months that the incident touched, and the share of each that the service was up. */
  readonly months: readonly MonthlyUptime[];
}

/**
 * Derives durations from the front matter's times, and from the timeline where that has none. The resolution counts
 * from the start; where the start is not told, from the detection.
 */
export function derive(document: TimedDocument): Derived {
  const milestones = document.milestones();
  const zone = zoneOfFrontMatter(document);
  const at = (name: MilestoneName): TimeValue | null => milestones.get(name)?.value ?? null;
  const start = at('started') ?? at('detected');
  const since = (from: TimeValue | null, to: TimeValue | null): number | null => {
    const length = from && to && elapsed(from, to, zone);
    return length !== null && length >= 0 ? length : null;
  };
  return {
    duration: since(start, at('resolved')),
    timeToDetect: since(at('started'), at('detected')),
    timeToAcknowledge: since(start, at('acknowledged')),
    timeToFirstNotice: since(start, at('first_notice') ?? firstCommunication(document)),
    timeToMitigate: since(start, at('mitigated')),
    timeToResolve: since(start, at('resolved')),
    timeToVerify: since(start, at('verified')),
    longestSilence: longestSilence(document, { start, end: at('resolved'), zone }),
    months: start && at('resolved') ? monthlyUptime(start, at('resolved')!, zone) : [],
  };
}

/** When customers were told something, in order of the front matter's list. */
export function communicationTimes(document: TimedDocument): TimeValue[] {
  const list = valueAt(document.frontMatter.data, ['communications']);
  if (!Array.isArray(list)) return [];
  return list.flatMap((_, index) => frontMatterTime(document, ['communications', index, 'at']) ?? []);
}

function firstCommunication(document: TimedDocument): TimeValue | null {
  return communicationTimes(document)[0] ?? null;
}

function longestSilence(
  document: TimedDocument,
  {
    start,
    end,
    zone,
  }: { readonly start: TimeValue | null; readonly end: TimeValue | null; readonly zone: Zone | null },
): number | null {
  const notices = communicationTimes(document);
  if (!start || notices.length === 0) return null;
  const offsets = notices.map((notice) => elapsed(start, notice, zone));
  const total = end && elapsed(start, end, zone);
  const known = [0, ...offsets.filter((offset) => offset !== null), ...(total === null ? [] : [total])];
  const within = known
    .filter((offset) => offset >= 0 && (total === null || offset <= total))
    .sort((a, b) => a - b);
  return within.reduce((longest, offset, index) => Math.max(longest, offset - (within[index - 1] ?? 0)), 0);
}
