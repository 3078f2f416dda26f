import type { Severity } from '../../core/rules/problem.js';
import { located } from './flatten.js';
import type { ReportedEdit, ReportedPlace } from './report.js';
import type { Reporter } from './reporter.js';

const severities: { readonly [severity in Severity]: string } = {
  error: 'ERROR',
  warning: 'WARNING',
  info: 'INFO',
};

/**
 * reviewdog's diagnostics; what can be repaired comes as suggestions. Its columns count bytes. Paths are seen from the
 * current folder, not from the root of the repository, which reviewdog finds by itself.
 */
export const rdjson: Reporter = (report) => {
  const diagnostics = located(report, '').map((problem) => ({
    message: problem.message,
    location: { path: problem.path, range: range(problem) },
    severity: severities[problem.severity],
    code: { value: problem.rule, url: problem.url },
    // Each suggestion is taken over by itself: half of a repair would be none.
    ...(problem.edits?.length === 1 ? { suggestions: problem.edits.map(suggestion) } : {}),
    ...(problem.related
      ? {
          related_locations: problem.related.map(({ message, path, ...place }) => ({
            message,
            location:
              path === undefined
                ? { path: problem.path, range: range(place) }
                : { path, range: linesOf(place) },
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

function range({ line, endLine, ...columns }: ReportedPlace): unknown {
  const { byteColumn: column = columns.column, byteEndColumn: endColumn = columns.endColumn } = columns;
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

/** Of another file the bytes are not known. */
function linesOf({ line, endLine }: ReportedPlace): unknown {
  return { start: { line }, end: { line: endLine } };
}
