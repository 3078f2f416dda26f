import type { GoldDocument } from './labels.js';

/** A label that the program recognised. */
export interface FoundSection {
  readonly line: number;
  readonly concept: string | null;
}

/** Counts of right labels, wrong ones and missed ones. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** `lenient` takes concepts that people mix up for one. */
export const modes = ['strict', 'lenient'] as const;

export type Mode = (typeof modes)[number];

/** The groups and exceptions below are those of the official scorer, `evaluate-recognition.mjs`. */
const groups = [
  ['cause', 'trigger', 'contributing-factors'],
  ['fix', 'response', 'recovery', 'procedure'],
  ['lessons', 'evaluation'],
  ['summary', 'meaning', 'background'],
  ['participants', 'roles', 'escalation'],
  ['retest', 'verification', 'drills'],
  ['impact', 'business-impact'],
  ['activation', 'detection'],
];
const canonical = new Map(groups.flatMap((group) => group.map((concept) => [concept, group[0]!] as const)));

/** Bookkeeping: recognising it is welcome, missing it costs nothing. */
const bookkeeping = new Set(['metadata', 'references', 'glossary', 'review-history']);
const ignored = new Set(['none', ...bookkeeping]);

export const nothing: Tally = { right: 0, wrong: 0, missed: 0 };

/** Compares what was found in a document with its labels: a label is right on the same line, about the same concept. */
export function tally(gold: GoldDocument, found: readonly FoundSection[], mode: Mode): Tally {
  const key = (concept: string): string =>
    mode === 'strict' ? concept : (canonical.get(concept) ?? concept);
  const wanted = new Map(gold.sections.map(({ line, concept }) => [line, concept]));
  const told = found.flatMap(({ line, concept }) =>
    concept !== null && !ignored.has(concept) ? [{ line, concept }] : [],
  );
  const isRight = ({ line, concept }: { line: number; concept: string }): boolean => {
    const want = wanted.get(line);
    return want !== undefined && key(want) === key(concept);
  };
  const right = told.filter(isRight).length;
  const wrong = told.filter(
    (section) => !isRight(section) && !bookkeeping.has(wanted.get(section.line) ?? ''),
  ).length;
  const hits = new Set(found.flatMap(({ line, concept }) => (concept ? [`${line} ${key(concept)}`] : [])));
  const missed = gold.sections.filter(
    ({ line, concept }) => !ignored.has(concept) && !hits.has(`${line} ${key(concept)}`),
  ).length;
  return { right, wrong, missed };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      right: all.right + one.right,
      wrong: all.wrong + one.wrong,
      missed: all.missed + one.missed,
    }),
    nothing,
  );
}

/** Harmonic mean of precision and recall, 0 to 1; a perfect 1 where there is nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Tally): number {
  const precision = right + wrong > 0 ? right / (right + wrong) : 1;
  const recall = right + missed > 0 ? right / (right + missed) : 1;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}
