import type { AnyRule } from '../rule.js';
import { durationMismatch } from './duration-mismatch.js';
import { timeAmbiguous } from './time-ambiguous.js';
import { timelineDate } from './timeline-date.js';
import { timelineDisagrees } from './timeline-disagrees.js';
import { timelineGap } from './timeline-gap.js';
import { timelineOrder } from './timeline-order.js';
import { timelineZone } from './timeline-zone.js';
import { timesOrder } from './times-order.js';

export const timeRules: readonly AnyRule[] = [
  durationMismatch,
  timeAmbiguous,
  timelineDate,
  timelineDisagrees,
  timelineGap,
  timelineOrder,
  timelineZone,
  timesOrder,
];
