import type { AnyRule } from '../rule.js';

export const plansRules: readonly AnyRule[] = [];
