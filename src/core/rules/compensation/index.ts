import type { AnyRule } from '../rule.js';
import { compensationSla } from './compensation-sla.js';
import { compensationUnapplied } from './compensation-unapplied.js';
import { compensationUndecided } from './compensation-undecided.js';
import { compensationVague } from './compensation-vague.js';

export const compensationRules: readonly AnyRule[] = [
  compensationSla,
  compensationUnapplied,
  compensationUndecided,
  compensationVague,
];
