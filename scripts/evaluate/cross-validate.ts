import { f1, type Mode, modes, sum, type Tally } from './score.js';

/** The tallies of one document: per setting, in the order of the grid. */
export interface Scored {
  readonly repository: string;
  readonly bySetting: readonly { readonly [mode in Mode]: Tally }[];
}

/** What one repository scores with the settings that are best for all others. */
export interface HeldOut {
  readonly repository: string;
  readonly documents: number;
  /** Index in the grid. */
  readonly setting: number;
  readonly tallies: { readonly [mode in Mode]: Tally };
}

/** Holds out one repository after the other: its documents never have a say in how they are read. */
export function crossValidate(documents: readonly Scored[]): HeldOut[] {
  const repositories = [...new Set(documents.map(({ repository }) => repository))];
  return repositories.map((repository) => {
    const own = documents.filter((document) => document.repository === repository);
    const others = documents.filter((document) => document.repository !== repository);
    const setting = bestSetting(others);
    const total = (mode: Mode): Tally => sum(own.map(({ bySetting }) => bySetting[setting]![mode]));
    return {
      repository,
      documents: own.length,
      setting,
      tallies: { strict: total('strict'), lenient: total('lenient') },
    };
  });
}

/** The setting with the best mean of both figures; the first of equals. */
export function bestSetting(documents: readonly Scored[]): number {
  const scores = (documents[0]?.bySetting ?? []).map((_, setting) =>
    modes.reduce(
      (total, mode) => total + f1(sum(documents.map(({ bySetting }) => bySetting[setting]![mode]))),
      0,
    ),
  );
  return scores.reduce((best, score, index) => (score > scores[best]! ? index : best), 0);
}
