import type { AnyRule } from '../rule.js';

export const dutiesRules: readonly AnyRule[] = [];
