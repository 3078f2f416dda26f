import { directiveReason } from './directive-reason.js';
import { directiveUnknown } from './directive-unknown.js';
import { directiveUnused } from './directive-unused.js';
import { durationMismatch } from './duration-mismatch.js';
import { frontmatterInvalid } from './frontmatter-invalid.js';
import { frontmatterSchema } from './frontmatter-schema.js';
import { frontmatterUnknownKey } from './frontmatter-unknown-key.js';
import { headingName } from './heading-name.js';
import { placeholderLeft } from './placeholder-left.js';
import type { AnyRule } from './rule.js';
import { sectionDuplicate } from './section-duplicate.js';
import { sectionEmpty } from './section-empty.js';
import { sectionMissing } from './section-missing.js';
import { sectionOrder } from './section-order.js';
import { timeAmbiguous } from './time-ambiguous.js';
import { timelineDate } from './timeline-date.js';
import { timelineDisagrees } from './timeline-disagrees.js';
import { timelineGap } from './timeline-gap.js';
import { timelineOrder } from './timeline-order.js';
import { timelineZone } from './timeline-zone.js';
import { timesOrder } from './times-order.js';
import { typeUnknown } from './type-unknown.js';

/** Every rule, by id. */
export const allRules: readonly AnyRule[] = [
  directiveReason,
  directiveUnknown,
  directiveUnused,
  durationMismatch,
  frontmatterInvalid,
  frontmatterSchema,
  frontmatterUnknownKey,
  headingName,
  placeholderLeft,
  sectionDuplicate,
  sectionEmpty,
  sectionMissing,
  sectionOrder,
  timeAmbiguous,
  timelineDate,
  timelineDisagrees,
  timelineGap,
  timelineOrder,
  timelineZone,
  timesOrder,
  typeUnknown,
];
