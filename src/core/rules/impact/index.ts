import type { AnyRule } from '../rule.js';
import { impactUnquantified } from './impact-unquantified.js';
import { numbersDisagree } from './numbers-disagree.js';
import { outageVague } from './outage-vague.js';
import { severityMismatch } from './severity-mismatch.js';

export const impactRules: readonly AnyRule[] = [
  impactUnquantified,
  numbersDisagree,
  outageVague,
  severityMismatch,
];
