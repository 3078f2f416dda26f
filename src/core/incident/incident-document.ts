import type { Action } from '../actions/action.js';
import type { Notice } from '../communication/notice.js';
import type { DemandFacts } from '../document-type/document-type.js';
import type { Derived } from '../facts/derived.js';
import type { CommandingDocument } from '../procedure/find-procedures.js';
import type { Procedure } from '../procedure/step.js';
import type { TimeValue } from '../time/time-value.js';
import type { TimedDocument } from '../timeline/timeline.js';

/** A document understood: what it is, what its parts are about, and what it tells. Each answer is worked out once. */
export interface IncidentDocument extends TimedDocument, CommandingDocument {
  /** Its numbered steps, in order of place. */
  procedures(): readonly Procedure[];
  /** The dates in its prose, tables and lists that their own words can contradict, in order of place. */
  dates(): readonly TimeValue[];
  /** What is to be done about it, in order of place. */
  actions(): readonly Action[];
  /** What customers were told when, in order of time. */
  notices(): readonly Notice[];
  /** What follows from its times. */
  derived(): Derived;
  /** What the conditions of the type are about. */
  facts(): DemandFacts;
}
