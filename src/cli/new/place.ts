import picomatch from 'picomatch';
import { resolvePath } from '../../core/text/path.js';
import { Failure } from '../failure.js';
import type { FilePort } from '../files/file-port.js';
import type { FolderConfig } from '../files/find-config.js';
import { absolute, display, join } from '../files/paths.js';
import { exists } from '../files/workspace.js';

/** Where a new document goes: what `--out` says, else the folder that the configuration gives its type, else here. */
export async function placeForNew(
  out: string | undefined,
  from: {
    readonly type: string;
    readonly fileName: string;
    readonly config: FolderConfig;
    readonly cwd: string;
    readonly files: FilePort;
  },
): Promise<string> {
  if (out === undefined) return join(folderFor(from.type, from.config) ?? from.cwd, from.fileName);
  const path = absolute(from.cwd, out);
  const isFolder = /[/\\]$/.test(out) || (await kindOf(from.files, path)) === 'folder';
  return isFolder ? join(path, from.fileName) : path;
}

/** The part of the type's `documents` glob before its first wildcard. */
function folderFor(type: string, { layers }: FolderConfig): string | null {
  const entries = layers.flatMap(({ folder, source }) =>
    (source.documents ?? []).map((entry) => ({ folder, entry })),
  );
  for (const { folder, entry } of entries.reverse()) {
    if (entry.type !== type) continue;
    const scans = [entry.files].flat().map((glob) => picomatch.scan(glob));
    const scan = scans.find(({ isGlob, base }) => isGlob && base !== '');
    if (scan) return resolvePath(folder, scan.base);
  }
  return null;
}

async function kindOf(files: FilePort, path: string): Promise<string | null> {
  return files.stat(path).then(
    ({ kind }) => kind,
    () => null,
  );
}

/** @throws Failure when a file is there already. */
export async function assertFree(files: FilePort, cwd: string, path: string): Promise<void> {
  if (!(await exists(files, path))) return;
  throw new Failure(
    `${display(cwd, path)} is there already; \`--force\` replaces it, \`--out PATH\` writes elsewhere.`,
  );
}
