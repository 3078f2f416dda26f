import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Content } from './file-port.js';

/**
 * Writes content beside its target, syncs it and moves it into place. Synchronous, so that no signal handler of this
 * process runs half-way: a file is either as it was or as it should be, and no temporary file stays. What is no file,
 * such as a device or a pipe, is written to and not replaced.
 */
export function writeAtomically(file: string, content: Content): void {
  const target = resolveLink(file);
  const there = statSync(target, { throwIfNoEntry: false });
  const stretches = typeof content === 'string' ? [Buffer.from(content, 'utf8')] : content;
  if (there && !there.isFile() && !there.isDirectory()) writeFileSync(target, Buffer.concat(stretches));
  else replace(target, stretches, there);
}

function replace(target: string, stretches: readonly Uint8Array[], there: Stats | undefined): void {
  // Without the name of the target, which may be as long as names can be: there is one at a time.
  const temporary = path.join(path.dirname(target), `.pulih-${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', there?.mode ?? 0o666);
    try {
      if (there) fchmodSync(descriptor, there.mode);
      for (const bytes of stretches)
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

/** Removes what runs that were killed while they wrote into the folder of a file have left. Never throws. */
export function removeLeftovers(file: string): void {
  const folder = path.dirname(resolveLink(file));
  try {
    for (const name of readdirSync(folder)) {
      const pid = /^\.pulih-(\d+)\.tmp$/.exec(name)?.[1];
      if (pid !== undefined && !isOtherProcess(Number(pid))) rmSync(path.join(folder, name), { force: true });
    }
  } catch {
    // Not there yet, or not to be listed: what can be written still will be.
  }
}

/** Whether another process of that number runs; one of another user counts. */
function isOtherProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
