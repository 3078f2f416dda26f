import type { SectionPrinter } from '../document/section-printer.js';
import { compare } from '../text/compare.js';
import type { Edit } from '../text/edit.js';
import type { Range } from '../text/range.js';
import type { Place } from '../workspace/place.js';

/** How much a problem weighs, worst first. */
export const severities = ['error', 'warning', 'info'] as const;

export type Severity = (typeof severities)[number];

/** Computes the edits that repair a problem; called only when somebody wants them. */
export type Fix = (printer: SectionPrinter) => readonly Edit[];

/** A repair that a person must choose. */
export interface Suggestion {
  readonly title: string;
  readonly fix: Fix;
}

/** Another place that explains a problem. */
export interface Related {
  readonly range: Range;
  readonly message: string;
  /** The document that it lies in, where that is another one, and its positions there. */
  readonly elsewhere?: { readonly path: string; readonly place: Place };
}

/** Something that a rule found in a document. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** Present where the repair is certain. */
  readonly fix?: Fix;
  readonly suggestions?: readonly Suggestion[];
  readonly related?: readonly Related[];
}

/** In order of place, then of rule; those of one rule at one place stay as it found them. */
export function compareProblems(
  a: Pick<Problem, 'rule' | 'range'>,
  b: Pick<Problem, 'rule' | 'range'>,
): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || compare(a.rule, b.rule);
}
