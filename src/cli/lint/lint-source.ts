import type { LintSettings } from '../../core/lint/lint.js';
import { acrossRules } from '../../core/lint/run-rule.js';
import { type DocumentEntry, detached } from '../../core/workspace/entry.js';
import type { Workspace } from '../../core/workspace/workspace.js';
import { keyOf, type ResultCache } from '../cache/result-cache.js';
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
  /** Results of earlier runs; null where none are kept. */
  readonly cache?: LintCache | null;
}

/** Results of earlier runs, and the key of what a text is linted by. */
export interface LintCache {
  readonly results: ResultCache;
  readonly settingsKey: (settings: LintSettings) => string;
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

interface SourceContext extends LintContext {
  readonly config: FolderConfig;
  /** The documents around; null leaves the rules across documents out. */
  readonly workspace: Workspace | null;
}

/** Lints one file; without a workspace by itself, with one among the others. */
export async function lintSource(source: LintSource, context: SourceContext): Promise<Outcome> {
  const { io, options, config, workspace } = context;
  const { path } = source;
  const shown = display(io.cwd, path);
  if (config.errors.length > 0) return { kind: 'skipped' };
  if (config.view.ignores(path)) {
    const by = config.paths.map((file) => display(io.cwd, file)).join(', ');
    return { kind: 'ignored', by };
  }
  const read = source.text === null ? await readText(io.files, path, shown) : { text: source.text };
  if ('error' in read) return { kind: 'error', message: read.error };
  // Only what a file says by itself is kept: what it says among others depends on all of them.
  const cache = workspace || options.fix || source.text !== null ? null : (context.cache ?? null);
  const settings = settingsOf({ path, shown, config }, options);
  const key = cache ? keyOf(cache.settingsKey(settings), path, read.text) : '';
  const known = cache?.results.get(path, key);
  if (known) return known.kind === 'foreign' ? known : { ...known, ...untouched };
  const outcome = await lintRead(source, read.text, { ...context, settings, shown });
  if (cache && outcome.kind === 'linted')
    cache.results.set(path, key, { kind: 'linted', file: outcome.file, entry: outcome.entry });
  else if (cache && outcome.kind === 'foreign') cache.results.set(path, key, { kind: 'foreign' });
  return outcome;
}

/** Lints a text that was read, and writes its repairs. */
async function lintRead(
  source: LintSource,
  before: string,
  context: SourceContext & { readonly settings: LintSettings; readonly shown: string },
): Promise<Outcome> {
  const { io, options, version, config, workspace, settings, shown } = context;
  const { path } = source;
  const result = await lintText(before, { path, config, settings, workspace }, options);
  if (!result) return { kind: 'foreign' };
  const { linted, text, repaired } = result;
  const changed = text !== before;
  const refusal = context.write && changed ? await writeRepairs({ path, shown, before, text }, io) : null;
  if (refusal !== null) return { kind: 'error', message: refusal };
  const printer =
    context.edits && linted.problems.some(({ fix }) => fix) ? await printerFor(config) : undefined;
  return {
    kind: 'linted',
    file: reportFile(shown, linted, { version, printer, show: (file) => display(io.cwd, file) }),
    entry: acrossRules(settings).any ? detached(linted.entry(path)) : null,
    text: source.text === null ? null : text,
    repaired,
    patch: context.patches && changed ? await patchOf(shown, before, text) : null,
    together: workspace !== null,
  };
}

/** Writes a file over as it was read; the reason where it is left as it is. */
async function writeRepairs(
  file: { readonly path: string; readonly shown: string; readonly before: string; readonly text: string },
  io: Io,
): Promise<string | null> {
  const { path, shown, before, text } = file;
  try {
    await assertInside(io.files, io.cwd, path);
    if (await changedMeanwhile(path, before, io.files))
      return `${shown} was changed by somebody else while it was being repaired, and was left as it is; run again.`;
    await io.files.write(path, text);
    return null;
  } catch (error) {
    return error instanceof Failure ? error.message : describeSystemError(error, shown);
  }
}

/** What is told of a file that nobody repairs and that is linted by itself. */
const untouched = { text: null, repaired: 0, patch: null, together: false } as const;

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
