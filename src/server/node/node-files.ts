import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMarkdownUri } from '../../service/source.js';
import type { Files, LeaveOut } from '../../service/workspace/files.js';
import { normalUri } from '../../service/workspace/uris.js';

/** More than this is no document that somebody wrote. */
const mostBytes = 20_000_000;

/** The files of this machine; for other schemes the client's, where it has any. */
export function nodeFiles(others: Files | null = null): Files {
  return {
    async read(uri) {
      if (!isFile(uri)) return others?.read(uri) ?? null;
      try {
        const bytes = await readFile(fileURLToPath(uri));
        return bytes.length > mostBytes || bytes.includes(0) ? null : decode(bytes);
      } catch {
        return null;
      }
    },
    async stat(uri) {
      if (!isFile(uri)) return others?.stat(uri) ?? null;
      try {
        const found = await stat(fileURLToPath(uri));
        return { kind: found.isDirectory() ? 'folder' : 'file', size: found.size };
      } catch {
        return null;
      }
    },
    async list(folder, leaveOut) {
      if (!isFile(folder)) return others?.list(folder, leaveOut) ?? [];
      const found: string[] = [];
      await walk(fileURLToPath(folder), { leaveOut, found });
      return found;
    },
  };
}

function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}

/** Text with its byte order mark; null for what is no valid UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function walk(
  folder: string,
  into: { readonly leaveOut: LeaveOut; readonly found: string[] },
): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    const uri = normalUri(pathToFileURL(path).href);
    // Links to folders are not followed, so that there is no circle to walk in.
    if (entry.isDirectory()) {
      if (!(await into.leaveOut(uri, 'folder'))) await walk(path, into);
    } else if (isMarkdownUri(entry.name) && !(await into.leaveOut(uri, 'file'))) into.found.push(uri);
  }
}
