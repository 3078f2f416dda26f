import type { AnyRule } from '../rule.js';
import { apologyBlamesOthers } from './apology-blames-others.js';
import { apologyContradicts } from './apology-contradicts.js';
import { apologyElementMissing } from './apology-element-missing.js';
import { apologyEvasive } from './apology-evasive.js';
import { apologyLate } from './apology-late.js';
import { apologyOrder } from './apology-order.js';
import { apologyUnbacked } from './apology-unbacked.js';

export const apologyRules: readonly AnyRule[] = [
  apologyBlamesOthers,
  apologyContradicts,
  apologyElementMissing,
  apologyEvasive,
  apologyLate,
  apologyOrder,
  apologyUnbacked,
];
