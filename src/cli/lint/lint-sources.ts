import type { Workspace } from '../../core/workspace/workspace.js';
import type { LintCache } from '../cache/open-cache.js';
import { counted } from '../counted.js';
import type { ConfigChoice, Configs, FolderConfig } from '../files/find-config.js';
import { display, folderOf } from '../files/paths.js';
import { lookAt } from '../files/read-text.js';
import type { Io } from '../io.js';
import { progressBar } from '../progress.js';
import type { ReportedFile } from '../reporters/report.js';
import { configErrorLines, requireType } from '../type-names.js';
import type { Concurrency } from './concurrency.js';
import { unpack } from './found.js';
import { allIgnored, foreignNotes } from './left-alone.js';
import { lintAll } from './lint-all.js';
import type { LintSetup } from './lint-source.js';
import { settingsOf } from './lint-text.js';
import { lintTogether } from './lint-together.js';
import type { Done, LintSource, Outcome } from './outcome.js';
import { settle } from './settle.js';

/** What all files of a run are linted by. */
export interface LintContext {
  readonly io: Io;
  readonly setup: LintSetup;
  readonly choice: ConfigChoice;
  readonly configs: Configs;
  /** Whether repaired files are written back. */
  readonly write: boolean;
  /** Results of earlier runs; null where none are kept. */
  readonly cache: LintCache | null;
  readonly concurrency: Concurrency;
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
  /** The documents, and those around them; null where no rule looks across documents. */
  readonly workspace: Workspace | null;
}

/** Lints and tells in the order given. A file that fails takes none of the others with it. */
export async function lintSources(sources: readonly LintSource[], context: LintContext): Promise<LintRun> {
  const { io, setup, configs } = context;
  const configErrors: string[] = [];
  const told = new Set<FolderConfig>();
  const configOf = async (folder: string): Promise<FolderConfig> => {
    const config = await configs.forFolder(folder);
    if (told.has(config)) return config;
    told.add(config);
    configErrors.push(...configErrorLines(config, io.cwd));
    if (config.errors.length === 0) requireType(setup.options.type, config);
    return config;
  };
  await configOf(io.cwd);
  for (const { path } of sources) await configOf(folderOf(path));
  // Only what a file says by itself is kept: what it says among others depends on all of them.
  const cache = setup.options.fix ? null : context.cache;
  const progress = progressBar(sources.length, 'files checked', io);
  const outcomes: Outcome[] = [];
  const left: number[] = [];
  for (const [index, source] of sources.entries()) {
    const config = await configOf(folderOf(source.path));
    const known =
      leftOut(source, config, io.cwd) ?? (cache && (await fromCache(source, config, { ...context, cache })));
    if (!known) left.push(index);
    else {
      outcomes[index] = known;
      progress.step();
    }
  }
  const job = {
    setup,
    choice: context.choice,
    keys: cache !== null,
    sources: left.map((index) => sources[index]!),
  };
  const reasons = await lintAll(job, context, async ({ number, linting }) => {
    const source = job.sources[number]!;
    outcomes[left[number]!] = await settle(source, linting, { ...context, cache: cache?.results ?? null });
    progress.step();
  });
  progress.end();
  const alone = sources.map((source, index): Done => ({ source, outcome: outcomes[index]! }));
  const { done, workspace } = await lintTogether(alone, context);
  const run = summarise(done, configErrors, io.cwd);
  const notes = reasons.length > 0 ? [threadsStopped(reasons)] : [];
  return { ...run, notes: [...notes, ...run.notes], workspace };
}

function threadsStopped(reasons: readonly string[]): string {
  return `${counted(reasons.length, 'thread')} stopped: ${reasons.join('; ')}. Their files were checked without them; \`--concurrency off\` needs the least memory.`;
}

function leftOut({ path }: LintSource, config: FolderConfig, cwd: string): Outcome | null {
  if (config.errors.length > 0) return { kind: 'skipped' };
  if (!config.view.ignores(path)) return null;
  return { kind: 'ignored', by: config.paths.map((file) => display(cwd, file)).join(', ') };
}

async function fromCache(
  { path, text }: LintSource,
  config: FolderConfig,
  { io, setup, cache }: LintContext & { readonly cache: LintCache },
): Promise<Outcome | null> {
  if (text !== null || !cache.results.has(path)) return null;
  const bytes = await lookAt(io.files, path);
  if (!bytes) return null;
  const settings = settingsOf({ path, shown: display(io.cwd, path), config }, setup.options);
  const packed = cache.results.get(path, cache.keyOf(settings, bytes));
  if (!packed) return null;
  const found = unpack(packed);
  if (!found) return { kind: 'foreign' };
  return { kind: 'linted', ...found, text: null, repaired: 0, patch: null, together: false };
}

function summarise(
  done: readonly Done[],
  configErrors: readonly string[],
  cwd: string,
): Omit<LintRun, 'workspace'> {
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
