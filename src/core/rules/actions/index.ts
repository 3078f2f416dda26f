import type { AnyRule } from '../rule.js';
import { actionDue } from './action-due.js';
import { actionOverdue } from './action-overdue.js';
import { actionOwner } from './action-owner.js';
import { actionUntracked } from './action-untracked.js';

export const actionsRules: readonly AnyRule[] = [actionDue, actionOverdue, actionOwner, actionUntracked];
