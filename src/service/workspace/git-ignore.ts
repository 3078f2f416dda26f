import ignore, { type Ignore } from 'ignore';
import { relativeTo } from '../../core/text/path.js';
import type { Files, LeaveOut } from './files.js';
import { parentOf, pathOf, uriOf } from './uris.js';

interface Patterns {
  readonly folder: string;
  readonly patterns: Ignore;
}

const neverEntered = new Set(['.git', 'node_modules']);

/** Leaves out what git does: by the `.gitignore` of each folder, the nearest first, up to the one that holds `.git`. */
export function gitIgnored(files: Pick<Files, 'read' | 'stat'>): LeaveOut {
  const chains = new Map<string, Promise<readonly Patterns[]>>();
  const chainOf = (folder: string): Promise<readonly Patterns[]> => {
    const known = chains.get(folder);
    if (known) return known;
    const chain = readChain(folder);
    chains.set(folder, chain);
    return chain;
  };
  const readChain = async (folder: string): Promise<readonly Patterns[]> => {
    const path = pathOf(folder);
    const own = await patternsIn(files, folder, '.gitignore');
    if (await files.stat(uriOf(`${path}/.git`, folder)))
      return [...own, ...(await patternsIn(files, folder, '.git/info/exclude'))];
    return path === '' || path === '/' ? own : [...own, ...(await chainOf(parentOf(folder)))];
  };
  return async (uri, kind) => {
    const path = pathOf(uri);
    if (neverEntered.has(path.slice(path.lastIndexOf('/') + 1))) return true;
    for (const { folder, patterns } of await chainOf(parentOf(uri))) {
      const relative = relativeTo(folder, path);
      if (!relative) continue;
      const { ignored, unignored } = patterns.test(kind === 'folder' ? `${relative}/` : relative);
      if (unignored) return false;
      if (ignored) return true;
    }
    return false;
  };
}

async function patternsIn(files: Pick<Files, 'read'>, folder: string, name: string): Promise<Patterns[]> {
  const path = pathOf(folder);
  const text = await files.read(uriOf(`${path}/${name}`, folder));
  return text === null ? [] : [{ folder: path, patterns: ignore().add(text) }];
}
