import type { AnyRule } from '../rule.js';
import { activationVague } from './activation-vague.js';
import { alternativeCapacity } from './alternative-capacity.js';
import { channelSharesFate } from './channel-shares-fate.js';
import { compensationPolicyMissing } from './compensation-policy-missing.js';
import { contactSingle } from './contact-single.js';
import { drillOverdue } from './drill-overdue.js';
import { drillUnresolved } from './drill-unresolved.js';
import { objectiveMissed } from './objective-missed.js';
import { returnMissing } from './return-missing.js';
import { reviewStale } from './review-stale.js';
import { stepIrreversible } from './step-irreversible.js';
import { stepPlaceholder } from './step-placeholder.js';
import { stepUnverified } from './step-unverified.js';

export const plansRules: readonly AnyRule[] = [
  activationVague,
  alternativeCapacity,
  channelSharesFate,
  compensationPolicyMissing,
  contactSingle,
  drillOverdue,
  drillUnresolved,
  objectiveMissed,
  returnMissing,
  reviewStale,
  stepIrreversible,
  stepPlaceholder,
  stepUnverified,
];
