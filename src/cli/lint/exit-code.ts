import { type Severity, severities } from '../../core/rules/problem.js';
import type { ExitCode, Io } from '../io.js';
import type { ReportSummary } from '../reporters/report.js';

export interface Limits {
  /** The mildest severity that fails the run, `never`, or undefined for errors only. */
  readonly failOn: string | undefined;
  /** More warnings than this fail the run. */
  readonly warnings: number;
}

/** 1 where a report has what the limits do not allow, else 0; says on stderr what a count alone does not tell. */
export function exitCode(summary: ReportSummary, { failOn = 'error', warnings }: Limits, io: Io): ExitCode {
  if (summary.warnings > warnings) {
    io.stderr(`${summary.warnings} warnings; --max-warnings allows ${warnings}.\n`);
    return 1;
  }
  if (failOn === 'never') return 0;
  const counts = { error: summary.errors, warning: summary.warnings, info: summary.infos };
  const failing = severities.slice(0, severities.indexOf(failOn as Severity) + 1);
  return failing.some((severity) => counts[severity] > 0) ? 1 : 0;
}
