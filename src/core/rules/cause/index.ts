import type { AnyRule } from '../rule.js';
import { causePerson } from './cause-person.js';
import { causeSingle } from './cause-single.js';
import { causeUnknown } from './cause-unknown.js';
import { fixTemporary } from './fix-temporary.js';
import { languageBlame } from './language-blame.js';
import { languageCounterfactual } from './language-counterfactual.js';
import { retestBeforeFix } from './retest-before-fix.js';
import { retestUnproven } from './retest-unproven.js';

export const causeRules: readonly AnyRule[] = [
  causePerson,
  causeSingle,
  causeUnknown,
  fixTemporary,
  languageBlame,
  languageCounterfactual,
  retestBeforeFix,
  retestUnproven,
];
