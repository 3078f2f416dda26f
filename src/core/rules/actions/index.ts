import type { AnyRule } from '../rule.js';
import { actionBalance } from './action-balance.js';
import { actionDue } from './action-due.js';
import { actionOverdue } from './action-overdue.js';
import { actionOwner } from './action-owner.js';
import { actionUntracked } from './action-untracked.js';
import { actionVague } from './action-vague.js';
import { lessonUnaddressed } from './lesson-unaddressed.js';

export const actionsRules: readonly AnyRule[] = [
  actionBalance,
  actionDue,
  actionOverdue,
  actionOwner,
  actionUntracked,
  actionVague,
  lessonUnaddressed,
];
