import type { Report, ReportedFile, ReportedProblem } from '../reporters/report.js';
import { makeReport } from '../reporters/report.js';

/** A problem that is known and waits; rule and message are for people who read the file. */
export interface KnownProblem {
  readonly rule: string;
  readonly message: string;
  readonly fingerprint: string;
}

/** Problems that a repository had when it took Pulih up, by path. */
export interface Baseline {
  readonly version: 1;
  readonly files: { readonly [path: string]: readonly KnownProblem[] };
}

/** A report without the known problems, and what is known and no longer there. */
export interface Compared {
  readonly report: Report;
  /** How many problems were known. */
  readonly known: number;
  /** Entries of files that were checked and no longer have them. */
  readonly stale: readonly (KnownProblem & { readonly path: string })[];
}

/** The baseline that a report makes. What an earlier one says of files that were not checked now is kept. */
export function baselineOf({ files }: Report, before: Baseline | null): Baseline {
  const checked = new Set(files.map(({ path }) => path));
  const kept = Object.entries(before?.files ?? {}).filter(([path]) => !checked.has(path));
  const made = files.map(({ path, problems }) => [path, problems.map(known)] as const);
  const entries = [...kept, ...made].filter(([, problems]) => problems.length > 0);
  return { version: 1, files: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A baseline that knows nothing of some files. */
export function without({ version, files }: Baseline, paths: readonly string[]): Baseline {
  const left = new Set(paths);
  return { version, files: Object.fromEntries(Object.entries(files).filter(([path]) => !left.has(path))) };
}

function known({ rule, message, fingerprint }: ReportedProblem): KnownProblem {
  return { rule, message, fingerprint };
}

/** Takes what a baseline knows out of a report. */
export function compare(report: Report, baseline: Baseline): Compared {
  let count = 0;
  const stale: (KnownProblem & { path: string })[] = [];
  const files = report.files.map((file): ReportedFile => {
    const entries = Object.hasOwn(baseline.files, file.path) ? baseline.files[file.path]! : [];
    if (entries.length === 0) return file;
    const expected = new Map(entries.map((entry) => [entry.fingerprint, entry]));
    const problems = file.problems.filter(({ fingerprint }) => !expected.delete(fingerprint));
    count += file.problems.length - problems.length;
    for (const entry of expected.values()) stale.push({ ...entry, path: file.path });
    return { ...file, problems };
  });
  return { report: makeReport(files), known: count, stale };
}
