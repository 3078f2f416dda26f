import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** Each of the first runs adds the functions that it was the first to need; later ones would bring little. */
const addingRuns = 8;

/** @param name What the code belongs to: it must change with the source. */
export function keptCode(name: string): KeptCode {
  const folder = ownFolder();
  if (folder === null) return { code: null, keep: () => undefined };
  const file = path.join(folder, `${name}-${cachedDataVersionTag().toString(16)}`);
  const { code, runs } = read(file);
  return {
    code,
    keep(script) {
      const added = script.cachedDataRejected ? 0 : runs;
      if (added < addingRuns)
        process.once('exit', () => write(file, { code: script.createCachedData(), runs: added + 1 }));
    },
  };
}

/**
 * Where compiled code is kept, in the system's temporary folder or where `NODE_COMPILE_CACHE` says; null where Node is
 * told to keep none. Code that somebody else may have written is not run.
 */
function ownFolder(): string | null {
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  const user = process.getuid?.();
  const folder = path.join(NODE_COMPILE_CACHE || tmpdir(), user === undefined ? 'pulih' : `pulih-${user}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(folder);
    return user === undefined || (uid === user && (mode & 0o022) === 0) ? folder : null;
  } catch {
    return null;
  }
}

/** Before the code: its checksum, since V8 checks none and dies of a wrong byte, and how many runs have added to it. */
const head = 8;

function read(file: string): { readonly code: Buffer | null; readonly runs: number } {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(head);
    if (bytes.readUInt32LE(0) === crc32(code)) return { code, runs: bytes.readUInt32LE(4) };
  } catch {}
  return { code: null, runs: 0 };
}

/** Moved into place whole. What cannot be written is compiled again the next time. */
function write(file: string, { code, runs }: { readonly code: Buffer; readonly runs: number }): void {
  const start = Buffer.alloc(head);
  start.writeUInt32LE(crc32(code), 0);
  start.writeUInt32LE(runs, 4);
  try {
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, Buffer.concat([start, code]), { mode: 0o600 });
    renameSync(temporary, file);
  } catch {}
}
