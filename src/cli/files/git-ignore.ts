import ignore, { type Ignore } from 'ignore';
import { relativeTo } from '../../core/text/path.js';
import type { FilePort } from './file-port.js';
import { foldersUp, join } from './paths.js';
import { exists } from './workspace.js';

/** What git ignores in a folder and below it: its own `.gitignore` first, then those of the folders above. */
export interface IgnoreChain {
  /** Path of the file whose pattern leaves the entry out, or null. */
  ignoredBy(path: string, isFolder: boolean): string | null;
}

interface Patterns {
  readonly file: string;
  readonly folder: string;
  readonly patterns: Ignore;
}

/** The chains of folders, each `.gitignore` read once. */
export interface GitIgnore {
  chainOf(folder: string): Promise<IgnoreChain>;
}

export function gitIgnore(files: FilePort): GitIgnore {
  const chains = new Map<string, Promise<readonly Patterns[]>>();
  const patternsOf = (folder: string): Promise<readonly Patterns[]> => {
    const known = chains.get(folder);
    if (known) return known;
    const chain = readChain(folder);
    chains.set(folder, chain);
    return chain;
  };
  const readChain = async (folder: string): Promise<readonly Patterns[]> => {
    const own = await readPatterns(files, join(folder, '.gitignore'), folder);
    if (await exists(files, join(folder, '.git'))) {
      return [...own, ...(await readPatterns(files, join(folder, '.git/info/exclude'), folder))];
    }
    const parent = foldersUp(folder)[1];
    return parent === undefined ? own : [...own, ...(await patternsOf(parent))];
  };
  return {
    async chainOf(folder) {
      const chain = await patternsOf(folder);
      return { ignoredBy: (path, isFolder) => ignoringFile(chain, path, isFolder) };
    },
  };
}

/** The nearest file that says anything about a path decides. */
function ignoringFile(chain: readonly Patterns[], path: string, isFolder: boolean): string | null {
  for (const { file, folder, patterns } of chain) {
    const relative = relativeTo(folder === '/' ? '' : folder, path);
    if (!relative) continue;
    const { ignored, unignored } = patterns.test(isFolder ? `${relative}/` : relative);
    if (unignored) return null;
    if (ignored) return file;
  }
  return null;
}

async function readPatterns(files: FilePort, file: string, folder: string): Promise<Patterns[]> {
  try {
    const text = Buffer.from(await files.read(file)).toString('utf8');
    return [{ file, folder, patterns: ignore().add(text) }];
  } catch {
    // No such file, or none that can be read: git goes on without it too.
    return [];
  }
}
