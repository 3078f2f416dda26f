import type { AnyRule } from '../rule.js';
import { apologyUnregistered } from './apology-unregistered.js';
import { backlinkMissing } from './backlink-missing.js';
import { idDuplicate } from './id-duplicate.js';
import { incidentRepeats } from './incident-repeats.js';
import { linkBroken } from './link-broken.js';
import { runbookNotUpdated } from './runbook-not-updated.js';
import { runbookUnlinked } from './runbook-unlinked.js';

export const workspaceRules: readonly AnyRule[] = [
  apologyUnregistered,
  backlinkMissing,
  idDuplicate,
  incidentRepeats,
  linkBroken,
  runbookNotUpdated,
  runbookUnlinked,
];
