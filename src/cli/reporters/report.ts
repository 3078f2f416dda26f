import type { SectionPrinter } from '../../core/document/section-printer.js';
import type { Linted } from '../../core/lint/lint.js';
import type { Severity } from '../../core/rules/problem.js';
import type { Range } from '../../core/text/range.js';
import { type Place, placeIn } from '../../core/workspace/place.js';
import { rulePage } from '../package-info.js';
import { fingerprints } from './fingerprint.js';

/** A place as people count: from 1, columns in UTF-16 units, ends exclusive. */
export interface ReportedPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The same columns in bytes of UTF-8, where they differ; known only beside edits, and only in the file itself. */
  readonly byteColumn?: number;
  readonly byteEndColumn?: number;
}

/** A text that would replace a place; see `ReportedProblem.edits`. */
export interface ReportedEdit extends ReportedPlace {
  readonly text: string;
}

export interface ReportedProblem extends ReportedPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fixable: boolean;
  /** The page of the rule. */
  readonly url: string;
  /** The same as long as the problem is the same, wherever its lines move. */
  readonly fingerprint: string;
  /** What `--fix` would change; only for formats that show it. */
  readonly edits?: readonly ReportedEdit[];
  /** Other places that explain it; with a path in another file. */
  readonly related?: readonly (ReportedPlace & { readonly message: string; readonly path?: string })[];
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

interface Reporting {
  readonly version: string;
  /** With a printer, problems say what would repair them. */
  readonly printer?: SectionPrinter | undefined;
  /** How the absolute path of another file is shown. */
  readonly show: (path: string) => string;
}

/** A linted file as it is reported. */
export function reportFile(
  path: string,
  { document, problems }: Pick<Linted, 'document' | 'problems'>,
  { version, printer, show }: Reporting,
): ReportedFile {
  const { lines } = document.parsed;
  const place = (range: Range): ReportedPlace => {
    const found = placeIn(lines, range);
    return printer ? { ...placed(found), ...bytesOf(found, document.parsed.text) } : placed(found);
  };
  const known = fingerprints(document, problems);
  return {
    path,
    type: document.type?.id ?? null,
    locale: document.locale,
    problems: problems.map(({ rule, severity, message, range, fix, related }, index) => ({
      rule,
      severity,
      message,
      ...place(range),
      fixable: fix !== undefined,
      url: rulePage(rule, version),
      fingerprint: known[index]!,
      ...(fix && printer
        ? { edits: fix(printer).map((edit) => ({ ...place(edit.range), text: edit.text })) }
        : {}),
      ...(related && related.length > 0
        ? {
            related: related.map(({ range: at, message: told, elsewhere }) =>
              elsewhere
                ? { ...placed(elsewhere.place), message: told, path: show(elsewhere.path) }
                : { ...place(at), message: told },
            ),
          }
        : {}),
    })),
  };
}

function placed({ from, to }: Place): ReportedPlace {
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function bytesOf({ start, end, from, to }: Place, text: string): Partial<ReportedPlace> {
  const column = bytes(text.slice(start - from.column + 1, start)) + 1;
  const endColumn = bytes(text.slice(end - to.column + 1, end)) + 1;
  if (column === from.column && endColumn === to.column) return {};
  return { byteColumn: column, byteEndColumn: endColumn };
}

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

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
