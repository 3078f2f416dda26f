import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { ConfigError } from '../core/config/config.js';
import { rulePage } from '../core/lint/rule-page.js';
import type { Problem, Severity } from '../core/rules/problem.js';
import { indexLines } from '../core/text/lines.js';
import type { Analysis } from './analysis.js';
import { placeRange, toRange } from './positions.js';
import { uriOf } from './workspace/uris.js';

export const source = 'pulih';

/** What a diagnostic carries back into a request for code actions. */
export interface DiagnosticData {
  readonly fixable: boolean;
  /** Of the problem among those of its document. */
  readonly index: number;
}

const severities: { readonly [severity in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** The problems of a document as the protocol tells them, in order of place. */
export function diagnosticsOf(analysis: Analysis, version: string): Diagnostic[] {
  return analysis.problems.map((problem, index) => toDiagnostic(problem, index, analysis, version));
}

export function toDiagnostic(
  problem: Problem,
  index: number,
  { uri, lines }: Pick<Analysis, 'uri' | 'lines'>,
  version: string,
): Diagnostic {
  const { rule, severity, message, range, related, fix } = problem;
  const data: DiagnosticData = { fixable: fix !== undefined, index };
  return {
    range: toRange(lines, range),
    severity: severities[severity],
    source,
    code: rule,
    codeDescription: { href: rulePage(rule, version) },
    message,
    ...(related && related.length > 0
      ? {
          relatedInformation: related.map(({ range: at, message: told, elsewhere }) => ({
            location: elsewhere
              ? { uri: uriOf(elsewhere.path, uri), range: placeRange(elsewhere.place) }
              : { uri, range: toRange(lines, at) },
            message: told,
          })),
        }
      : {}),
    data,
  };
}

/** What is wrong in a configuration or a document type file. */
export function configDiagnostics(text: string, errors: readonly ConfigError[]): Diagnostic[] {
  const lines = indexLines(text);
  return errors.map(({ line, column, message }) => {
    const row = lines.rangeOf(line);
    const start = Math.min(row.start + column - 1, row.end);
    const word = /^[^\s,:[\]{}#]+/.exec(text.slice(start, row.end))?.[0] ?? '';
    const end = start + (word.length || Math.max(0, row.end - start));
    return {
      range: toRange(lines, { start, end }),
      severity: DiagnosticSeverity.Error,
      source,
      message,
    };
  });
}
