import type { Severity } from '../../core/rules/problem.js';
import { located } from './flatten.js';
import type { ReportedEdit, ReportedPlace } from './report.js';
import type { Reporter } from './reporter.js';

const severities: { readonly [severity in Severity]: string } = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

/** reviewdog's diagnostics; what can be repaired comes as suggestions. */
export const rdjson: Reporter = (report, { prefix }) => {
  const diagnostics = located(report, prefix).map((problem) => ({
    message: problem.message,
    location: { path: problem.path, range: range(problem) },
    severity: severities[problem.severity],
    code: { value: problem.rule, url: problem.url },
    ...(problem.edits ? { suggestions: problem.edits.map(suggestion) } : {}),
    ...(problem.related
      ? {
          related_locations: problem.related.map(({ message, path = problem.path, ...place }) => ({
            message,
            location: { path, range: range(place) },
          })),
        }
      : {}),
  }));
  const source = { name: 'pulih', url: 'https://github.com/pulih/pulih' };
  return `${JSON.stringify({ source, diagnostics })}\n`;
};

function suggestion(edit: ReportedEdit): unknown {
  return { range: range(edit), text: edit.text };
}

function range({ line, column, endLine, endColumn }: ReportedPlace): unknown {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
