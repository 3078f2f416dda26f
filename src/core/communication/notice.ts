import type { IncidentState } from '../locale/phrases/notices.js';
import type { Range } from '../text/range.js';
import { elapsed } from '../time/elapsed.js';
import type { TimeValue, Zone } from '../time/time-value.js';

/** A message to customers about an incident, and where the document tells of it. */
export interface Notice {
  /** When it went out; null where the document does not tell. */
  readonly at: TimeValue | null;
  /** What to mark: its time as written, else its title. */
  readonly range: Range;
  /** The state that it announced, and where that stands; null for states out of the order, such as maintenance. */
  readonly state: { readonly name: IncidentState; readonly range: Range } | null;
  /** When the next one was promised. */
  readonly nextUpdateBy: TimeValue | null;
  /** Whether it says itself that the failure came back. */
  readonly reopens: boolean;
  /** `list`: a list that is meant to be whole; `timeline`: told in passing, so that others may be left out. */
  readonly source: 'list' | 'timeline';
}

/** The notices in order of time; as they are where the time of one is not known. */
export function inOrderOfTime(notices: readonly Notice[], zone: Zone | null): Notice[] {
  const [first] = notices;
  const timed = notices.map((notice) => ({
    notice,
    offset: first?.at && notice.at ? elapsed(first.at, notice.at, zone) : null,
  }));
  if (timed.some(({ offset }) => offset === null)) return [...notices];
  return timed.sort((a, b) => a.offset! - b.offset!).map(({ notice }) => notice);
}
