import { describeSystemError, Failure } from '../failure.js';
import type { FoundFile } from '../files/expand.js';
import type { FilePort } from '../files/file-port.js';
import type { Configs, FolderConfig } from '../files/find-config.js';
import { display, folderOf } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { assertInside } from '../files/workspace.js';
import type { Io } from '../io.js';
import { progressBar } from '../progress.js';
import { type ReportedFile, reportFile } from '../reporters/report.js';
import { configErrorLines, requireType } from '../type-names.js';
import { allIgnored, foreignNotes } from './left-alone.js';
import { type LintOptions, lintText, printerFor } from './lint-text.js';

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
  /** What the repairs change, in order of the files. */
  readonly patches: readonly string[];
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
  /** Whether the report shows how problems would be repaired. */
  readonly edits: boolean;
  /** Whether repairs are shown as patches. */
  readonly patches?: boolean;
}

type Outcome =
  | {
      readonly kind: 'linted';
      readonly file: ReportedFile;
      readonly text: string;
      readonly repaired: number;
      /** What the repairs change; null where nothing, or where nobody asked. */
      readonly patch: string | null;
    }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'ignored'; readonly by: string }
  /** Its configuration is faulty, which is told once. */
  | { readonly kind: 'skipped' };

/** Lints in the order given. A file that fails takes none of the others with it. */
export async function lintSources(sources: readonly LintSource[], context: Context): Promise<LintRun> {
  const { io, configs } = context;
  const configErrors: string[] = [];
  const told = new Set<FolderConfig>();
  const configOf = async (folder: string): Promise<FolderConfig> => {
    const config = await configs.forFolder(folder);
    if (!told.has(config)) configErrors.push(...configErrorLines(config, io.cwd));
    told.add(config);
    if (config.errors.length === 0) requireType(context.options.type, config);
    return config;
  };
  await configOf(io.cwd);
  const progress = progressBar(sources.length, 'files checked', io);
  const done: Done[] = [];
  for (const source of sources) {
    progress.step();
    done.push({ source, outcome: await lintSource(source, await configOf(folderOf(source.path)), context) });
  }
  progress.end();
  return summarise(done, configErrors, io.cwd);
}

interface Done {
  readonly source: LintSource;
  readonly outcome: Outcome;
}

function summarise(done: readonly Done[], configErrors: readonly string[], cwd: string): LintRun {
  const linted = done.flatMap(({ outcome }) => (outcome.kind === 'linted' ? [outcome] : []));
  const failures = done.flatMap(({ outcome }) => (outcome.kind === 'error' ? [outcome.message] : []));
  const foreign = done.flatMap(({ source, outcome }) => (outcome.kind === 'foreign' ? [source] : []));
  const ignored = done.flatMap(({ source, outcome }) =>
    outcome.kind === 'ignored' ? [{ ...source, by: outcome.by }] : [],
  );
  const asked = ignored.filter(({ explicit }) => explicit);
  const all = ignored.length > 0 && asked.length === 0 && ignored.length === done.length;
  const repairs = linted.filter(({ repaired }) => repaired > 0);
  const given = done.findLast(({ source }) => source.text !== null);
  return {
    files: linted.map(({ file }) => file),
    errors: [...configErrors, ...failures, ...(all ? [allIgnored(ignored.map(({ by }) => by))] : [])],
    notes: [
      ...asked.map(({ path, by }) => `${display(cwd, path)} is left out by \`ignore\` in ${by}.`),
      ...foreignNotes(foreign, { ours: linted.length, cwd }),
    ],
    repaired: {
      problems: repairs.reduce((sum, { repaired }) => sum + repaired, 0),
      files: repairs.length,
    },
    patches: linted.flatMap(({ patch }) => patch ?? []),
    stdinText: given ? (given.outcome.kind === 'linted' ? given.outcome.text : given.source.text) : null,
  };
}

async function lintSource(source: LintSource, config: FolderConfig, context: Context): Promise<Outcome> {
  const { io, options, write, version } = context;
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
  return { kind: 'linted', file: reportFile(shown, linted, { version, printer }), text, repaired, patch };
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
