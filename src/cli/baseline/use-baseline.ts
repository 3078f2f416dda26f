import path from 'node:path';
import { counted } from '../counted.js';
import { Failure } from '../failure.js';
import { absolute, display, folderOf, toSlashes } from '../files/paths.js';
import { assertInside } from '../files/workspace.js';
import type { Io } from '../io.js';
import type { Report } from '../reporters/report.js';
import { type Baseline, baselineOf, compare } from './baseline.js';
import { readBaseline, writeBaseline } from './baseline-file.js';
import { baselineName } from './name.js';

/** A baseline file, and what is to be done with it. */
export interface BaselineUse {
  /** Absolute. */
  readonly path: string;
  /** Null where it is not there yet. */
  readonly baseline: Baseline | null;
  readonly update: boolean;
}

/**
 * The baseline that the options name; null for none.
 * @throws Failure where it is named and not there, unless it is to be written.
 */
export async function knownProblems(
  options: { readonly baseline: string | undefined; readonly 'update-baseline': boolean },
  io: Io,
): Promise<BaselineUse | null> {
  const update = options['update-baseline'];
  if (options.baseline === undefined && !update) return null;
  const file = absolute(io.cwd, options.baseline ?? baselineName);
  const baseline = await readBaseline(file, io).catch((error: unknown) => {
    if (update && error instanceof Failure) return null;
    throw error;
  });
  if (baseline === null && !update)
    throw new Failure(
      `There is no baseline ${display(io.cwd, file)}; check the path, or write it with \`--update-baseline\`.`,
    );
  return { path: file, baseline, update };
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
    const baseline = baselineOf(named, use.baseline);
    await writeBaseline(use.path, baseline, io);
    const compared = compare(named, baseline);
    return {
      report: renamed(compared.report, rename.toScreen),
      notes: [`${shown} knows ${counted(compared.known, 'problem')} of the files checked now.`],
    };
  }
  const { report: fresh, known, stale } = compare(named, use.baseline ?? { version: 1, files: {} });
  const notes = [
    ...(known > 0 ? [`${counted(known, 'problem')} known from ${shown} left out.`] : []),
    ...stale
      .slice(0, mostStale)
      .map(
        ({ path: file, rule, message }) =>
          `Gone since ${shown}: ${rename.toScreen(file)} ${rule}: ${message}`,
      ),
    ...(stale.length > mostStale ? [`… and ${stale.length - mostStale} more.`] : []),
    ...(stale.length > 0 ? ['Well done; `--update-baseline` takes what is gone out of the file.'] : []),
  ];
  return { report: renamed(fresh, rename.toScreen), notes };
}

const mostStale = 10;

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
