import type { AnyRule } from '../rule.js';

export const workspaceRules: readonly AnyRule[] = [];
