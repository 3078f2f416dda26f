import type { Diagnostic } from 'vscode-languageserver-types';
import type { Problem } from '../../core/rules/problem.js';
import type { Range } from '../../core/text/range.js';
import type { Analysis } from '../analysis.js';
import { type DiagnosticData, source } from '../diagnostics.js';
import { toOffsets } from '../positions.js';

/** A problem and the diagnostic that the client knows it by. */
export interface ProblemAt {
  readonly problem: Problem;
  readonly diagnostic: Diagnostic | null;
}

/** The problems that the diagnostics given stand for, found by code and range; without any those that touch a range. */
export function problemsAt(
  analysis: Analysis,
  range: Range,
  diagnostics: readonly Diagnostic[],
): ProblemAt[] {
  const own = diagnostics.filter((diagnostic) => diagnostic.source === source);
  if (own.length === 0) {
    return analysis.problems
      .filter((problem) => problem.range.start <= range.end && range.start <= problem.range.end)
      .map((problem) => ({ problem, diagnostic: null }));
  }
  const seen = new Set<Problem>();
  return own.flatMap((diagnostic) => {
    const problem = problemOf(analysis, diagnostic);
    if (!problem || seen.has(problem)) return [];
    seen.add(problem);
    return [{ problem, diagnostic }];
  });
}

function problemOf(
  { problems, lines }: Analysis,
  { code, range, message, data }: Diagnostic,
): Problem | null {
  const { start, end } = toOffsets(lines, range);
  const here = problems.filter(
    (problem) => problem.rule === code && problem.range.start === start && problem.range.end === end,
  );
  if (here.length < 2) return here[0] ?? null;
  // The index is an old one where others were found since; the message may be in another language by now.
  const indexed = problems[(data as DiagnosticData | undefined)?.index ?? -1];
  return (
    here.find((problem) => problem.message === message) ?? here.find((one) => one === indexed) ?? here[0]!
  );
}
