import type { AnyRule } from '../rule.js';

export const compensationRules: readonly AnyRule[] = [];
