import { Failure } from '../failure.js';
import { display } from '../files/paths.js';
import { readJson } from '../files/read-json.js';
import { save } from '../files/save.js';
import { exists } from '../files/workspace.js';
import type { Io } from '../io.js';
import type { Baseline, KnownProblem } from './baseline.js';

/**
 * Reads a baseline; null where there is no such file.
 * @throws Failure where the file is no baseline.
 */
export async function readBaseline(path: string, io: Io): Promise<Baseline | null> {
  if (!(await exists(io.files, path))) return null;
  const shown = display(io.cwd, path);
  const data = await readJson(path, { shown, remedy }, io);
  if (!isBaseline(data)) throw new Failure(`${shown} is no baseline of this version; ${remedy}`);
  return data;
}

const remedy = 'repair it, or write it anew with `--update-baseline`.';

function isBaseline(data: unknown): data is Baseline {
  if (typeof data !== 'object' || data === null) return false;
  const { version, files } = data as { readonly version?: unknown; readonly files?: unknown };
  if (version !== 1 || typeof files !== 'object' || files === null || Array.isArray(files)) return false;
  return Object.values(files).every(
    (entries) =>
      Array.isArray(entries) &&
      entries.every((entry: { readonly [name in keyof KnownProblem]?: unknown } | null) =>
        [entry?.rule, entry?.message, entry?.fingerprint].every((value) => typeof value === 'string'),
      ),
  );
}

/** Writes a baseline, one entry on a line, so that merges of it seldom conflict. */
export async function writeBaseline(path: string, baseline: Baseline, io: Io): Promise<void> {
  const files = Object.entries(baseline.files).map(([file, entries]) => {
    const lines = entries.map((entry) => `      ${JSON.stringify(entry)}`);
    return `    ${JSON.stringify(file)}: [\n${lines.join(',\n')}\n    ]`;
  });
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  await save(path, `{\n  "version": 1,\n  "files": ${body}\n}\n`, io);
}
