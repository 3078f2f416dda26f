import type { AnyRule } from '../rule.js';

export const impactRules: readonly AnyRule[] = [];
