import type { AnyRule } from '../rule.js';
import { noticeDutyLate } from './notice-duty-late.js';
import { noticeDutyMissing } from './notice-duty-missing.js';

export const dutiesRules: readonly AnyRule[] = [noticeDutyLate, noticeDutyMissing];
