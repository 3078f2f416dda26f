import type { AnyRule } from '../rule.js';
import { directiveReason } from './directive-reason.js';
import { directiveUnknown } from './directive-unknown.js';
import { directiveUnused } from './directive-unused.js';

export const directivesRules: readonly AnyRule[] = [directiveReason, directiveUnknown, directiveUnused];
