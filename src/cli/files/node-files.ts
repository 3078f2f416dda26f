import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { removeLeftovers, writeAtomically } from './atomic-write.js';
import type { EntryKind, FilePort } from './file-port.js';
import { folderOf, toSlashes } from './paths.js';

/**
 * The files of this machine. Synchronous calls are several times faster here than asynchronous ones; once something
 * was written, reads let the event loop turn so that a signal is answered between two files.
 */
export function nodeFiles({ beforeFirstWrite }: { readonly beforeFirstWrite: () => void }): FilePort {
  let wrote = false;
  const tidied = new Set<string>();
  const look = looker();
  return {
    async read(path) {
      if (wrote) await setImmediate();
      return readWhole(path);
    },
    async look(path, most) {
      if (wrote) await setImmediate();
      return look(path, most);
    },
    async readStart(path, bytes) {
      if (wrote) await setImmediate();
      const start = Buffer.allocUnsafe(bytes);
      return withOpen(path, 'r', (descriptor) => start.subarray(0, readSync(descriptor, start)));
    },
    async stat(path) {
      const stat = statSync(path);
      const kind = kindOf(stat);
      return { kind: kind === 'link' ? 'other' : kind, size: stat.size };
    },
    async list(folder) {
      return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: kindOf(entry),
      }));
    },
    async realPath(path) {
      return toSlashes(realpathSync(path));
    },
    async makeFolder(path) {
      mkdirSync(path, { recursive: true });
    },
    async write(path, content) {
      if (!wrote) beforeFirstWrite();
      wrote = true;
      const folder = folderOf(path);
      if (!tidied.has(folder)) removeLeftovers(path);
      tidied.add(folder);
      writeAtomically(path, content);
      await setImmediate();
    },
  };
}

/** As `readFileSync` does it for any file, in half the time for one that has a size. */
function readWhole(path: string): Uint8Array {
  return withOpen(path, 'r', (descriptor) => {
    const { size } = fstatSync(descriptor);
    const bytes = Buffer.allocUnsafeSlow(size);
    const read = size > 0 ? readSync(descriptor, bytes, 0, size, 0) : 0;
    return size > 0 && read === size ? bytes : readFileSync(path);
  });
}

/** Reads one file after the other into the same memory: fresh memory for each takes as long as reading it. */
function looker(): (path: string, most: number) => Uint8Array {
  let bytes = Buffer.allocUnsafeSlow(65_536);
  // A pipe must not have it wait for somebody to write.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  return (path, most) =>
    withOpen(path, flags, (descriptor) => {
      for (let length = 0; length <= most; ) {
        if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
        const read = readSync(descriptor, bytes, length, bytes.length - length, null);
        if (read === 0) return bytes.subarray(0, length);
        length += read;
      }
      throw new RangeError(`${path} has more than ${most} bytes`);
    });
}

function withOpen<T>(path: string, flags: string | number, act: (descriptor: number) => T): T {
  const descriptor = openSync(path, flags);
  try {
    return act(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function kindOf(entry: Pick<Stats, 'isFile' | 'isDirectory' | 'isSymbolicLink'>): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
