import type { Severity } from '../../core/rules/problem.js';
import { type LocatedProblem, located, worstFirst } from './flatten.js';
import type { Reporter } from './reporter.js';

const commands: { readonly [severity in Severity]: string } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub shows this many annotations of each kind for one step. */
const mostOfAKind = 10;

/** Workflow commands that GitHub Actions turns into annotations, worst first. */
export const github: Reporter = (report, { prefix }) => {
  const problems = worstFirst(located(report, prefix));
  const shown = (Object.keys(commands) as Severity[]).flatMap((severity) =>
    problems.filter((problem) => problem.severity === severity).slice(0, mostOfAKind),
  );
  const left = problems.length - shown.length;
  const more = left > 0 ? `… and ${left} more; GitHub shows ${mostOfAKind} of each kind.\n` : '';
  return shown.map(command).join('') + more;
};

function command(problem: LocatedProblem): string {
  const { path, line, column, endLine, endColumn, rule, severity, message } = problem;
  // GitHub ignores the columns of a problem over several lines.
  const place = { file: path, line, endLine, ...(line === endLine ? { col: column, endColumn } : {}) };
  const properties = Object.entries({ ...place, title: rule }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${commands[severity]} ${properties.join(',')}::${escapeMessage(message)}\n`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
