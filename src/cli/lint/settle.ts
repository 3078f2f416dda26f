import type { ResultCache } from '../cache/result-cache.js';
import { describeSystemError, Failure } from '../failure.js';
import type { FilePort } from '../files/file-port.js';
import { display } from '../files/paths.js';
import { readText } from '../files/read-text.js';
import { assertInside } from '../files/workspace.js';
import type { Io } from '../io.js';
import { unpack } from './found.js';
import type { Linting } from './lint-source.js';
import type { LintSource, Outcome } from './outcome.js';

interface Settling {
  readonly io: Io;
  /** Whether repaired files are written back. */
  readonly write: boolean;
  readonly cache: ResultCache | null;
}

/** What became of a file that was linted: its repairs are written, and its result is kept. */
export async function settle(
  { path, text }: LintSource,
  linting: Linting,
  { io, write, cache }: Settling,
): Promise<Outcome> {
  if (linting.kind === 'error') return linting;
  const { packed, repair, repaired, patch, key } = linting;
  const refusal = write && repair ? await writeRepairs(path, repair, io) : null;
  if (refusal !== null) return { kind: 'error', message: refusal };
  if (cache && key !== null) cache.set(path, key, packed);
  const found = unpack(packed);
  if (!found) return { kind: 'foreign' };
  return {
    kind: 'linted',
    ...found,
    text: text === null ? null : (repair?.after ?? text),
    repaired,
    patch,
    together: false,
  };
}

/** Writes a file over as it was read; the reason where it is left as it is. */
async function writeRepairs(
  path: string,
  { before, after }: { readonly before: string; readonly after: string },
  io: Io,
): Promise<string | null> {
  const shown = display(io.cwd, path);
  try {
    await assertInside(io.files, io.cwd, path);
    if (await changedMeanwhile(path, before, io.files))
      return `${shown} was changed by somebody else while it was being repaired, and was left as it is; run again.`;
    await io.files.write(path, after);
    return null;
  } catch (error) {
    return error instanceof Failure ? error.message : describeSystemError(error, shown);
  }
}

async function changedMeanwhile(path: string, text: string, files: FilePort): Promise<boolean> {
  const now = await readText(files, path, path);
  return 'error' in now || now.text !== text;
}
