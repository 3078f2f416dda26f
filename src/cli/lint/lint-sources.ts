import type { Workspace } from '../../core/workspace/workspace.js';
import type { FolderConfig } from '../files/find-config.js';
import { display, folderOf } from '../files/paths.js';
import { progressBar } from '../progress.js';
import type { ReportedFile } from '../reporters/report.js';
import { configErrorLines, requireType } from '../type-names.js';
import { allIgnored, foreignNotes } from './left-alone.js';
import { type Done, type LintContext, type LintSource, lintSource } from './lint-source.js';
import { lintTogether } from './lint-together.js';

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

/** Lints in the order given. A file that fails takes none of the others with it. */
export async function lintSources(sources: readonly LintSource[], context: LintContext): Promise<LintRun> {
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
    const config = await configOf(folderOf(source.path));
    done.push({ source, outcome: await lintSource(source, { ...context, config, workspace: null }) });
  }
  progress.end();
  const together = await lintTogether(done, context);
  return { ...summarise(together.done, configErrors, io.cwd), workspace: together.workspace };
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
