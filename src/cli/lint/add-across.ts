import { documentOf, type LintSettings } from '../../core/lint/lint.js';
import { type AcrossProblem, boundTo } from '../../core/lint/lint-across.js';
import { readMarkdown } from '../../core/markdown/read.js';
import { compare } from '../../core/text/compare.js';
import type { FilePort } from '../files/file-port.js';
import type { FolderConfig } from '../files/find-config.js';
import { display } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { type ReportedFile, type ReportedProblem, reportFile } from '../reporters/report.js';
import type { LintSetup } from './lint-source.js';
import { printerFor } from './lint-text.js';
import type { LintSource } from './outcome.js';

interface Where {
  readonly source: LintSource;
  readonly config: FolderConfig;
  readonly settings: LintSettings;
  readonly setup: LintSetup;
  readonly files: FilePort;
}

/**
 * The report of a file with what shows among others, for which its document is read again but not linted. Null where
 * that cannot be: what one rule finds both ways has to be counted together to tell its fingerprints.
 */
export async function addAcross(
  file: ReportedFile,
  across: readonly AcrossProblem[],
  { source: { path, text }, config, settings, setup, files }: Where,
): Promise<ReportedFile | null> {
  const rules = new Set(across.map(({ rule }) => rule));
  if (file.problems.some(({ rule }) => rules.has(rule))) return null;
  const read = text === null ? await readText(files, path, path) : { text };
  const document = 'text' in read ? documentOf(readMarkdown(read.text), settings) : null;
  if (!document) return null;
  const problems = boundTo(document, across);
  const printer = setup.edits && problems.some(({ fix }) => fix) ? await printerFor(config) : undefined;
  const show = (other: string): string => display(setup.cwd, other);
  const added = reportFile(file.path, { document, problems }, { version: setup.version, printer, show });
  return { ...file, problems: [...file.problems, ...added.problems].sort(byPlace) };
}

/** As `compareProblems` has it. */
function byPlace(a: ReportedProblem, b: ReportedProblem): number {
  return (
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compare(a.rule, b.rule)
  );
}
