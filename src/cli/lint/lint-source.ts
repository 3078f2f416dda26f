import { acrossRules } from '../../core/lint/run-rule.js';
import type { DocumentEntry } from '../../core/workspace/entry.js';
import type { Workspace } from '../../core/workspace/workspace.js';
import { describeSystemError, Failure } from '../failure.js';
import type { FoundFile } from '../files/expand.js';
import type { FilePort } from '../files/file-port.js';
import type { Configs, FolderConfig } from '../files/find-config.js';
import { display } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { assertInside } from '../files/workspace.js';
import type { Io } from '../io.js';
import { type ReportedFile, reportFile } from '../reporters/report.js';
import { type LintOptions, lintText, printerFor, settingsOf } from './lint-text.js';

/** A file, or a text that stands for one. */
export interface LintSource extends FoundFile {
  /** Null reads the file. */
  readonly text: string | null;
}

/** What all files of a run are linted by. */
export interface LintContext {
  readonly io: Io;
  readonly configs: Configs;
  readonly options: LintOptions;
  /** Whether repaired files are written back. */
  readonly write: boolean;
  readonly version: string;
  /** Whether the report shows how problems would be repaired. */
  readonly edits: boolean;
  /** Whether repairs are shown as patches. */
  readonly patches?: boolean;
}

/** What became of a file. */
export type Outcome =
  | {
      readonly kind: 'linted';
      readonly file: ReportedFile;
      /** The text that was given instead of a file, repaired; texts of files are not kept. */
      readonly text: string | null;
      readonly repaired: number;
      /** What the repairs change; null where nothing, or where nobody asked. */
      readonly patch: string | null;
      /** For rules across documents; null where none is on. */
      readonly entry: DocumentEntry | null;
      /** Whether it was linted among others. */
      readonly together: boolean;
    }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ignored'; readonly by: string }
  /** Its configuration is faulty, which is told once. */
  | { readonly kind: 'skipped' };

/** A file and what became of it. */
export interface Done {
  readonly source: LintSource;
  readonly outcome: Outcome;
}

/** Lints one file; without a workspace by itself, with one among the others. */
export async function lintSource(
  source: LintSource,
  context: LintContext & { readonly config: FolderConfig; readonly workspace: Workspace | null },
): Promise<Outcome> {
  const { io, options, write, version, config, workspace } = context;
  const { path } = source;
  const shown = display(io.cwd, path);
  if (config.errors.length > 0) return { kind: 'skipped' };
  if (config.view.ignores(path)) {
    const by = config.paths.map((file) => display(io.cwd, file)).join(', ');
    return { kind: 'ignored', by };
  }
  const read = source.text === null ? await readText(io.files, path, shown) : { text: source.text };
  if ('error' in read) return { kind: 'error', message: read.error };
  const result = await lintText(read.text, { path, shown, config, workspace }, options);
  if (!result) return { kind: 'foreign' };
  const { linted, text, repaired } = result;
  if (write && text !== read.text) {
    try {
      await assertInside(io.files, io.cwd, path);
      if (await changedMeanwhile(path, read.text, io.files)) {
        const message = `${shown} was changed by somebody else while it was being repaired, and was left as it is; run again.`;
        return { kind: 'error', message };
      }
      await io.files.write(path, text);
    } catch (error) {
      const message = error instanceof Failure ? error.message : describeSystemError(error, shown);
      return { kind: 'error', message };
    }
  }
  const printer =
    context.edits && linted.problems.some(({ fix }) => fix) ? await printerFor(config) : undefined;
  const patch = context.patches && text !== read.text ? await patchOf(shown, read.text, text) : null;
  return {
    kind: 'linted',
    file: reportFile(shown, linted, { version, printer, show: (file) => display(io.cwd, file) }),
    text: source.text === null ? null : text,
    repaired,
    patch,
    entry: acrossRules(settingsOf({ path, shown, config }, options)).any ? linted.entry(path) : null,
    together: workspace !== null,
  };
}

async function changedMeanwhile(path: string, text: string, files: FilePort): Promise<boolean> {
  const now = await readText(files, path, path);
  return 'error' in now || now.text !== text;
}

async function patchOf(shown: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
