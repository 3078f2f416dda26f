import { isUtf8 } from 'node:buffer';
import { describeSystemError } from '../failure.js';
import type { FilePort } from './file-port.js';

/** More than this is no document that somebody wrote. */
const mostBytes = 20_000_000;

export type ReadResult = { readonly text: string } | { readonly error: string };

/** The text of a file, or one sentence on why it cannot be had. A byte order mark stays. */
export async function readText(files: FilePort, path: string, shown: string): Promise<ReadResult> {
  const read = await readBytes(files, path, shown);
  return 'error' in read ? read : decode(read.bytes, shown);
}

/** The bytes of a file, or one sentence on why they cannot be had. */
export async function readBytes(
  files: FilePort,
  path: string,
  shown: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly error: string }> {
  try {
    const { kind, size } = await files.stat(path);
    if (kind === 'folder') return { error: `${shown} is a folder, not a file.` };
    if (kind === 'other') return { error: `${shown} is neither a file nor a folder.` };
    if (size > mostBytes) return { error: tooLarge(shown, size) };
    return { bytes: await files.read(path) };
  } catch (error) {
    return { error: describeSystemError(error, shown) };
  }
}

/** The bytes of a file until the next look at one; null where they cannot be had. */
export async function lookAt(files: FilePort, path: string): Promise<Uint8Array | null> {
  return files.look(path, mostBytes).catch(() => null);
}

/** Most front matter is shorter than this; reading more takes longer. */
const firstBytes = 4096;

/** The front matter of a file by its first bytes, empty where it has none; null where they do not tell. */
export async function frontMatterAt(files: FilePort, path: string): Promise<string | null> {
  try {
    const start = Buffer.from(await files.readStart(path, firstBytes)).toString('utf8');
    if (!/^\ufeff?---/.test(start)) return '';
    return /^[\s\S]*?\n(?:---|\.\.\.)[ \t]*\r?\n/.exec(start)?.[0] ?? null;
  } catch {
    return null;
  }
}

/** Bytes as text, or why they are none. */
export function decode(bytes: Uint8Array, shown: string): ReadResult {
  if (bytes.length > mostBytes) return { error: tooLarge(shown, bytes.length) };
  if (bytes.includes(0)) {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const advice = wide ? ' It looks like UTF-16; save it as UTF-8.' : '';
    return { error: `${shown} is binary, not text: byte ${bytes.indexOf(0)} is zero.${advice}` };
  }
  if (!isUtf8(bytes)) {
    const offset = firstInvalid(bytes);
    const line = bytes.subarray(0, offset).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
    return { error: `${shown} is no valid UTF-8 at byte ${offset} (line ${line}); save it as UTF-8.` };
  }
  return { text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8') };
}

function tooLarge(shown: string, size: number): string {
  return `${shown} has ${Math.round(size / 1e6)} MB; files over ${mostBytes / 1e6} MB are not read.`;
}

/** Offset of the first byte that is not part of a valid character: the longest valid prefix ends there. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 4) {
    const middle = characterStart(bytes, (valid + invalid) >> 1);
    if (middle <= valid) break;
    if (isUtf8(bytes.subarray(valid, middle))) valid = middle;
    else invalid = middle;
  }
  for (let length = 1; valid < bytes.length; ) {
    if (isUtf8(bytes.subarray(valid, valid + length))) {
      valid += length;
      length = 1;
    } else if (++length > 4 || valid + length > bytes.length) break;
  }
  return valid;
}

/** Moves back from a continuation byte to where its character begins. */
function characterStart(bytes: Uint8Array, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < 3 && (bytes[start]! & 0xc0) === 0x80) start--;
  return start;
}
