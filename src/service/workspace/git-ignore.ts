import { gitIgnore } from '../../core/files/git-ignore.js';
import type { Files, LeaveOut } from './files.js';
import { parentOf, pathOf, uriOf } from './uris.js';

const neverEntered = new Set(['.git', 'node_modules']);

/** Leaves out what git does in the folders around a URI. */
export function gitIgnored(files: Pick<Files, 'read' | 'stat'>, like: string): LeaveOut {
  const ignores = gitIgnore({
    read: (path) => files.read(uriOf(path, like)),
    exists: async (path) => (await files.stat(uriOf(path, like))) !== null,
  });
  return async (uri, kind) => {
    const path = pathOf(uri);
    if (neverEntered.has(path.slice(path.lastIndexOf('/') + 1))) return true;
    const chain = await ignores.chainOf(pathOf(parentOf(uri)));
    return chain.ignoredBy(path, kind === 'folder') !== null;
  };
}
