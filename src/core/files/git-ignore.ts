import ignore, { type Ignore } from 'ignore';
import { relativeTo } from '../text/path.js';

/** The files that patterns are read from, by path with `/` between its parts. Nothing here throws. */
export interface IgnoreFiles {
  /** The text of a file; null where there is none, or none that can be read: git goes on without it too. */
  read(path: string): Promise<string | null>;
  exists(path: string): Promise<boolean>;
}

/** What git ignores in a folder and below it: its own `.gitignore` first, then those of the folders above. */
export interface IgnoreChain {
  /** Path of the file whose pattern leaves the entry out, or null. */
  ignoredBy(path: string, isFolder: boolean): string | null;
}

/** The chains of folders, each `.gitignore` read once. */
export interface GitIgnore {
  chainOf(folder: string): Promise<IgnoreChain>;
}

interface Patterns {
  readonly file: string;
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Reads the `.gitignore` of each folder up to the one that holds `.git`, and there what its `info/exclude` says. */
export function gitIgnore(files: IgnoreFiles): GitIgnore {
  const chains = new Map<string, Promise<readonly Patterns[]>>();
  const patternsOf = (folder: string): Promise<readonly Patterns[]> => {
    const known = chains.get(folder);
    if (known) return known;
    const chain = readChain(folder);
    chains.set(folder, chain);
    return chain;
  };
  const readChain = async (folder: string): Promise<readonly Patterns[]> => {
    const own = await readPatterns(files, folder, '.gitignore');
    if (await files.exists(`${folder}/.git`))
      return [...own, ...(await readPatterns(files, folder, '.git/info/exclude'))];
    const above = folder.lastIndexOf('/');
    return above < 0 ? own : [...own, ...(await patternsOf(folder.slice(0, above)))];
  };
  return {
    async chainOf(folder) {
      const chain = await patternsOf(folder.replace(/\/$/, ''));
      return { ignoredBy: (path, isFolder) => ignoringFile(chain, path, isFolder) };
    },
  };
}

/** The nearest file that says anything about a path decides. */
function ignoringFile(chain: readonly Patterns[], path: string, isFolder: boolean): string | null {
  for (const { file, folder, patterns } of chain) {
    const relative = relativeTo(folder, path);
    if (!relative) continue;
    const { ignored, unignored } = patterns.test(isFolder ? `${relative}/` : relative);
    if (unignored) return null;
    if (ignored) return file;
  }
  return null;
}

async function readPatterns(files: IgnoreFiles, folder: string, name: string): Promise<Patterns[]> {
  const file = `${folder}/${name}`;
  const text = await files.read(file);
  return text === null ? [] : [{ file, folder, patterns: ignore().add(text) }];
}
