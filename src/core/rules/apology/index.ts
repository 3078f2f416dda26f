import type { AnyRule } from '../rule.js';

export const apologyRules: readonly AnyRule[] = [];
