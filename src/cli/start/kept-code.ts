import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import type { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Code that V8 compiled in earlier runs, of the same version of it and with the same flags; it refuses any other. */
export interface KeptCode {
  readonly code: Buffer | null;
  /** Keeps what has been compiled by the end of this run, too. */
  keep(script: Script): void;
}

/** Runs add the functions that they were the first to need, until so many in a row added little; then one run an hour. */
const mostIdleRuns = 3;
const little = 1.02;
const hourMs = 3_600_000;

/** @param name What the code belongs to: it must change with the source. */
export function keptCode(name: string): KeptCode {
  const folder = ownFolder();
  if (folder === null) return { code: null, keep: () => undefined };
  const file = path.join(folder, `${name}-${cachedDataVersionTag().toString(16)}`);
  const { code, idleRuns, time } = read(file);
  return {
    code,
    keep(script) {
      const known = script.cachedDataRejected ? 0 : (code?.length ?? 0);
      if (known > 0 && idleRuns >= mostIdleRuns && Date.now() - time < hourMs) return;
      process.once('exit', () => {
        const all = script.createCachedData();
        // In a long run V8 throws away what it ran at the beginning only; then what is known is worth more.
        if (all.length * little < known) return;
        const isIdle = all.length < known * little;
        write(file, all, isIdle ? idleRuns + 1 : 0);
      });
    },
  };
}

const user = process.getuid?.();

/**
 * Where compiled code is kept: in the system's temporary folder, on Windows in the user's profile, or where
 * `NODE_COMPILE_CACHE` says; null where Node is told to keep none. Code that somebody else may have written is not run.
 */
function ownFolder(): string | null {
  const { LOCALAPPDATA, NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env;
  const base = NODE_COMPILE_CACHE || (user === undefined ? LOCALAPPDATA : tmpdir());
  if (NODE_DISABLE_COMPILE_CACHE || !base) return null;
  const folder = path.join(base, user === undefined ? 'pulih' : `pulih-${user}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return isOurs(lstatSync(folder)) ? folder : null;
  } catch {
    return null;
  }
}

/** Whether nobody else could write it. */
function isOurs({ uid, mode }: Stats): boolean {
  return user === undefined || (uid === user && (mode & 0o022) === 0);
}

/**
 * Before the code: a checksum of all that follows, since V8 checks none and dies of a wrong byte, and how many runs in a
 * row added little.
 */
const head = 8;

interface Kept {
  readonly code: Buffer | null;
  readonly idleRuns: number;
  /** When it was written, in epoch ms. */
  readonly time: number;
}

function read(file: string): Kept {
  const nothing: Kept = { code: null, idleRuns: 0, time: 0 };
  try {
    // Not by its name alone, which could stand for another file by now.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const stat = fstatSync(descriptor);
      const bytes = isOurs(stat) ? readFileSync(descriptor) : Buffer.alloc(head);
      const code = bytes.subarray(head);
      if (code.length === 0 || bytes.readUInt32LE(0) !== crc32(bytes.subarray(4))) return nothing;
      return { code, idleRuns: bytes.readUInt32LE(4), time: stat.mtimeMs };
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return nothing;
  }
}

/** Moved into place whole. What cannot be written is compiled again the next time, and leaves nothing behind. */
function write(file: string, code: Buffer, idleRuns: number): void {
  const start = Buffer.alloc(head);
  start.writeUInt32LE(idleRuns, 4);
  start.writeUInt32LE(crc32(code, crc32(start.subarray(4))), 0);
  const temporary = `${file}.${process.pid}`;
  try {
    try {
      writeFileSync(temporary, Buffer.concat([start, code]), { mode: 0o600, flag: 'wx' });
      renameSync(temporary, file);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch {}
}
