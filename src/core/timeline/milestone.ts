import type { MilestoneName } from '../locale/milestone-words.js';
import type { Range } from '../text/range.js';
import type { TimeValue } from '../time/time-value.js';

/** A point in an incident, and where the document tells it. */
export interface Milestone {
  readonly name: MilestoneName;
  readonly value: TimeValue;
  readonly range: Range;
  readonly source: 'front-matter' | 'timeline';
}

/** The milestones of an incident, each name once. */
export type Milestones = ReadonlyMap<MilestoneName, Milestone>;
