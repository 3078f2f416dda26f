import type { AnyRule } from '../rule.js';
import { headingName } from './heading-name.js';
import { placeholderLeft } from './placeholder-left.js';
import { sectionDuplicate } from './section-duplicate.js';
import { sectionEmpty } from './section-empty.js';
import { sectionMissing } from './section-missing.js';
import { sectionOrder } from './section-order.js';

export const structureRules: readonly AnyRule[] = [
  headingName,
  placeholderLeft,
  sectionDuplicate,
  sectionEmpty,
  sectionMissing,
  sectionOrder,
];
