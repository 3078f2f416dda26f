import type { Section } from '../document/section.js';
import type { Range } from '../text/range.js';
import type { Command } from './command.js';

/** A part of a step, as its words tell it. */
export interface StepPart {
  readonly range: Range;
  readonly text: string;
}

/** A numbered step: what somebody does, what they should see then, and what to do if they do not. */
export interface Step {
  /** As a reader counts: `3`. */
  readonly number: string;
  /** All that belongs to it, details and commands included. */
  readonly range: Range;
  /** The words that say what to do. */
  readonly action: StepPart;
  readonly commands: readonly Command[];
  /** What shows that it worked; null where nothing does. */
  readonly expected: StepPart | null;
  readonly ifFails: StepPart | null;
  /** How to take it back, or when to stop instead. */
  readonly undo: StepPart | null;
}

/** Steps that are followed one after the other. */
export interface Procedure {
  /** The section that they stand in; null above the first. */
  readonly section: Section | null;
  /** What that section, or the nearest one around it that is about something known, is about. */
  readonly concept: string | null;
  readonly steps: readonly Step[];
}
