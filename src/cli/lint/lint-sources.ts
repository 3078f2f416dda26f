import { describeSystemError, Failure } from '../failure.js';
import type { FoundFile } from '../files/expand.js';
import type { Configs, FolderConfig } from '../files/find-config.js';
import { display, folderOf } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { assertInside } from '../files/workspace.js';
import type { Io } from '../io.js';
import { progressBar } from '../progress.js';
import { type ReportedFile, reportFile } from '../reporters/report.js';
import { configErrorLines, requireType } from '../type-names.js';
import { allIgnored, foreignNotes } from './left-alone.js';
import { type LintOptions, lintText } from './lint-text.js';

/** A file, or a text that stands for one. */
export interface LintSource extends FoundFile {
  /** Null reads the file. */
  readonly text: string | null;
}

/** What linting some files brought. */
export interface LintRun {
  readonly files: readonly ReportedFile[];
  /** Reasons for exit code 2. */
  readonly errors: readonly string[];
  readonly notes: readonly string[];
  readonly repaired: { readonly problems: number; readonly files: number };
  /** The text given instead of a file, repaired. */
  readonly stdinText: string | null;
}

interface Context {
  readonly io: Io;
  readonly configs: Configs;
  readonly options: LintOptions;
  /** Whether repaired files are written back. */
  readonly write: boolean;
  readonly version: string;
}

type Outcome =
  | { readonly kind: 'linted'; readonly file: ReportedFile; readonly text: string; readonly repaired: number }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ignored'; readonly by: string }
  /** Its configuration is faulty, which is told once. */
  | { readonly kind: 'skipped' };

/** Lints in the order given. A file that fails takes none of the others with it. */
export async function lintSources(sources: readonly LintSource[], context: Context): Promise<LintRun> {
  const { io, configs } = context;
  const files: ReportedFile[] = [];
  const errors: string[] = [];
  const notes: string[] = [];
  const foreign: LintSource[] = [];
  const ignored: string[] = [];
  const repaired = { problems: 0, files: 0 };
  let stdinText: string | null = null;
  const told = new Set<FolderConfig>();
  const configOf = async (folder: string): Promise<FolderConfig> => {
    const config = await configs.forFolder(folder);
    if (!told.has(config)) errors.push(...configErrorLines(config, io.cwd));
    told.add(config);
    if (config.errors.length === 0) requireType(context.options.type, config);
    return config;
  };
  await configOf(io.cwd);
  const progress = progressBar(sources.length, 'files checked', io);
  for (const source of sources) {
    progress.step();
    const outcome = await lintSource(source, await configOf(folderOf(source.path)), context);
    const shown = display(io.cwd, source.path);
    switch (outcome.kind) {
      case 'linted':
        files.push(outcome.file);
        if (source.text !== null) stdinText = outcome.text;
        if (outcome.repaired > 0) {
          repaired.problems += outcome.repaired;
          repaired.files++;
        }
        break;
      case 'error':
        errors.push(outcome.message);
        break;
      case 'foreign':
        foreign.push(source);
        if (source.text !== null) stdinText = source.text;
        break;
      case 'ignored':
        if (source.text !== null) stdinText = source.text;
        if (source.explicit) notes.push(`${shown} is left out by \`ignore\` in ${outcome.by}.`);
        else ignored.push(outcome.by);
        break;
    }
  }
  progress.end();
  if (ignored.length > 0 && ignored.length === sources.length) errors.push(allIgnored(ignored));
  notes.push(...foreignNotes(foreign, { ours: files.length, cwd: io.cwd }));
  return { files, errors, notes, repaired, stdinText };
}

async function lintSource(source: LintSource, config: FolderConfig, context: Context): Promise<Outcome> {
  const { io, options, write } = context;
  const { path } = source;
  const shown = display(io.cwd, path);
  if (config.errors.length > 0) return { kind: 'skipped' };
  if (config.view.ignores(path)) {
    const by = config.paths.map((file) => display(io.cwd, file)).join(', ');
    return { kind: 'ignored', by };
  }
  const read = source.text === null ? await readText(io.files, path, shown) : { text: source.text };
  if ('error' in read) return { kind: 'error', message: read.error };
  const result = await lintText(read.text, { path, shown, config }, options);
  if (!result) return { kind: 'foreign' };
  const { linted, text, repaired } = result;
  if (write && text !== read.text) {
    try {
      await assertInside(io.files, io.cwd, path);
      await io.files.write(path, text);
    } catch (error) {
      const message = error instanceof Failure ? error.message : describeSystemError(error, shown);
      return { kind: 'error', message };
    }
  }
  return { kind: 'linted', file: reportFile(shown, linted, context.version), text, repaired };
}
