import type { AnyRule } from '../rule.js';

export const actionsRules: readonly AnyRule[] = [];
