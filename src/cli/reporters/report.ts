import type { Linted } from '../../core/lint/lint.js';
import type { Problem, Severity } from '../../core/rules/problem.js';
import { rulePage } from '../package-info.js';

/** A problem with places as people count: from 1, columns in UTF-16 units, ends exclusive. */
export interface ReportedProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixable: boolean;
  /** The page of the rule. */
  readonly url: string;
}

export interface ReportedFile {
  /** As seen from the current folder, with `/`. */
  readonly path: string;
  readonly type: string | null;
  readonly locale: string;
  readonly problems: readonly ReportedProblem[];
}

export interface ReportSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
}

/** What a run of `pulih lint` found; also its JSON. */
export interface Report {
  readonly version: 1;
  readonly files: readonly ReportedFile[];
  readonly summary: ReportSummary;
}

export function reportFile(path: string, { document, problems }: Linted, version: string): ReportedFile {
  const { lines } = document.parsed;
  const place = ({ range }: Problem) => {
    const start = lines.position(range.start);
    const end = lines.position(range.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
  return {
    path,
    type: document.type?.id ?? null,
    locale: document.locale,
    problems: problems.map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      message: problem.message,
      ...place(problem),
      fixable: problem.fix !== undefined,
      url: rulePage(problem.rule, version),
    })),
  };
}

export function makeReport(files: readonly ReportedFile[]): Report {
  const problems = files.flatMap((file) => file.problems);
  const count = (severity: Severity): number =>
    problems.filter((problem) => problem.severity === severity).length;
  const summary = {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: problems.filter(({ fixable }) => fixable).length,
  };
  return { version: 1, files, summary };
}

/** The report with errors only. */
export function errorsOnly({ files }: Report): Report {
  return makeReport(
    files.map((file) => ({
      ...file,
      problems: file.problems.filter(({ severity }) => severity === 'error'),
    })),
  );
}
