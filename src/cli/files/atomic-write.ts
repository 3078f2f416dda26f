import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/**
 * Writes a text beside its target, syncs it and moves it into place. Synchronous, so that no signal handler of this
 * process runs half-way: a file is either as it was or as it should be, and no temporary file stays.
 */
export function writeAtomically(file: string, text: string): void {
  const target = resolveLink(file);
  const mode = modeOf(target);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', mode ?? 0o666);
    try {
      if (mode !== null) fchmodSync(descriptor, mode);
      const bytes = Buffer.from(text, 'utf8');
      for (let written = 0; written < bytes.length; )
        written += writeSync(descriptor, bytes, written, bytes.length - written);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function resolveLink(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // A new file: there is nothing to resolve.
    return file;
  }
}

function modeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mode ?? null;
}
