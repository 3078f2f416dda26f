import { severities } from '../../core/rules/problem.js';
import type { Report, ReportedProblem } from './report.js';

/** A problem with the path of its file, seen from the root of the repository. */
export interface LocatedProblem extends ReportedProblem {
  readonly path: string;
}

/** All problems in order of file and place. */
export function located({ files }: Report, prefix: string): LocatedProblem[] {
  return files.flatMap(({ path, problems }) =>
    problems.map(({ related, ...problem }) => ({
      ...problem,
      path: `${prefix}${path}`,
      ...(related && {
        related: related.map(({ path: other, ...place }) =>
          other === undefined ? place : { ...place, path: `${prefix}${other}` },
        ),
      }),
    })),
  );
}

/** Worst first; those of one severity stay in order. */
export function worstFirst<T extends Pick<ReportedProblem, 'severity'>>(problems: readonly T[]): T[] {
  return problems.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
