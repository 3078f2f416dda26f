import type { AnyRule } from '../rule.js';

export const causeRules: readonly AnyRule[] = [];
