import { actionsRules } from './actions/index.js';
import { apologyRules } from './apology/index.js';
import { causeRules } from './cause/index.js';
import { communicationRules } from './communication/index.js';
import { compensationRules } from './compensation/index.js';
import { directivesRules } from './directives/index.js';
import { dutiesRules } from './duties/index.js';
import { frontMatterRules } from './front-matter/index.js';
import { impactRules } from './impact/index.js';
import { plansRules } from './plans/index.js';
import type { AnyRule } from './rule.js';
import { structureRules } from './structure/index.js';
import { timeRules } from './time/index.js';
import { workspaceRules } from './workspace/index.js';

/** Every rule, by id. */
export const allRules: readonly AnyRule[] = [
  ...frontMatterRules,
  ...structureRules,
  ...timeRules,
  ...impactRules,
  ...communicationRules,
  ...apologyRules,
  ...compensationRules,
  ...causeRules,
  ...actionsRules,
  ...plansRules,
  ...workspaceRules,
  ...dutiesRules,
  ...directivesRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));
