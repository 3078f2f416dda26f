import type { AnyRule } from '../rule.js';

export const communicationRules: readonly AnyRule[] = [];
