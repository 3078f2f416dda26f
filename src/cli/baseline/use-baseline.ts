import path from 'node:path';
import { counted } from '../counted.js';
import { Failure } from '../failure.js';
import { absolute, display, folderOf, toSlashes } from '../files/paths.js';
import { assertInside, exists } from '../files/workspace.js';
import type { Io } from '../io.js';
import type { Report } from '../reporters/report.js';
import { type Baseline, baselineOf, type Compared, compare, without } from './baseline.js';
import { readBaseline, writeBaseline } from './baseline-file.js';
import { baselineName } from './name.js';

/** A baseline file, and what is to be done with it. */
export interface BaselineUse {
  /** Absolute. */
  readonly path: string;
  /** Null where it is not there yet. */
  readonly baseline: Baseline | null;
  readonly update: boolean;
  /** Whether a document that is not there is worth a word: where all were looked for, and not only some of them. */
  readonly whole: boolean;
  /** Whether the findings are those of repairs that are only tried out. */
  readonly trial: boolean;
}

interface BaselineOptions {
  readonly baseline: string | undefined;
  readonly 'update-baseline': boolean;
  readonly 'changed-since': string | undefined;
  readonly shard: string | undefined;
  readonly stdin: boolean;
  readonly 'fix-dry-run': boolean;
  readonly diff: boolean;
}

/**
 * The baseline that the options name; null for none.
 * @throws Failure where it is named and not there, unless it is to be written, or is to be made of what is not there.
 */
export async function knownProblems(options: BaselineOptions, io: Io): Promise<BaselineUse | null> {
  const update = options['update-baseline'];
  if (options.baseline === undefined && !update) return null;
  const unreal = (['fix-dry-run', 'diff', 'stdin'] as const).find((name) => options[name]);
  if (update && unreal)
    throw new Failure(`\`--update-baseline\` notes what is in the files; leave \`--${unreal}\` out.`);
  const file = absolute(io.cwd, options.baseline ?? baselineName);
  const baseline = await readBaseline(file, io).catch((error: unknown) => {
    if (update && error instanceof Failure) return null;
    throw error;
  });
  if (baseline === null && !update)
    throw new Failure(
      `There is no baseline ${display(io.cwd, file)}; check the path, or write it with \`--update-baseline\`.`,
    );
  return {
    path: file,
    baseline,
    update,
    whole: options['changed-since'] === undefined && options.shard === undefined && !options.stdin,
    trial: unreal !== undefined,
  };
}

/** The report without what the baseline knows, and what to say of it. Writes the baseline where it is to be updated. */
export async function againstBaseline(
  report: Report,
  use: BaselineUse | null,
  io: Io,
): Promise<{ readonly report: Report; readonly notes: readonly string[] }> {
  if (!use) return { report, notes: [] };
  const shown = display(io.cwd, use.path);
  const rename = seenFrom(folderOf(use.path), io.cwd);
  const named = renamed(report, rename.toFile);
  if (use.update) {
    await assertInside(io.files, io.cwd, use.path);
    const gone = await goneFrom(named, use, io);
    const baseline = baselineOf(named, use.baseline && without(use.baseline, gone));
    await writeBaseline(use.path, baseline, io);
    const compared = compare(named, baseline);
    return {
      report: renamed(compared.report, rename.toScreen),
      notes: [`${shown} knows ${counted(compared.known, 'problem')} of the files checked now.`],
    };
  }
  const { report: fresh, known, stale } = compare(named, use.baseline ?? { version: 1, files: {} });
  const left = known > 0 ? [`${counted(known, 'problem')} known from ${shown} left out.`] : [];
  const gone = use.whole ? await goneFrom(named, use, io) : [];
  const all = [
    ...stale,
    ...gone.flatMap((path) => use.baseline!.files[path]!.map((entry) => ({ ...entry, path }))),
  ].map((entry) => ({ ...entry, path: rename.toScreen(entry.path) }));
  return {
    report: renamed(fresh, rename.toScreen),
    notes: use.trial ? left : [...left, ...staleNotes(all, shown)],
  };
}

function staleNotes(stale: Compared['stale'], shown: string): string[] {
  if (stale.length === 0) return [];
  return [
    ...stale
      .slice(0, mostStale)
      .map(({ path, rule, message }) => `Gone since ${shown}: ${path} ${rule}: ${message}`),
    ...(stale.length > mostStale ? [`… and ${stale.length - mostStale} more.`] : []),
    'Well done; `--update-baseline` takes what is gone out of the file.',
  ];
}

const mostStale = 10;

/** Documents that a baseline knows and that are no more. */
async function goneFrom({ files }: Report, { path: at, baseline }: BaselineUse, io: Io): Promise<string[]> {
  const checked = new Set(files.map((file) => file.path));
  const others = Object.keys(baseline?.files ?? {}).filter((file) => !checked.has(file));
  const there = await Promise.all(others.map((file) => exists(io.files, absolute(folderOf(at), file))));
  return others.filter((_, index) => !there[index]);
}

/** Paths in a baseline are seen from its folder, so that it holds wherever Pulih is run. */
function seenFrom(
  folder: string,
  cwd: string,
): { toFile(file: string): string; toScreen(file: string): string } {
  return {
    toFile: (file) => toSlashes(path.relative(folder, absolute(cwd, file))),
    toScreen: (file) => display(cwd, absolute(folder, file)),
  };
}

function renamed(report: Report, rename: (file: string) => string): Report {
  return { ...report, files: report.files.map((file) => ({ ...file, path: rename(file.path) })) };
}
