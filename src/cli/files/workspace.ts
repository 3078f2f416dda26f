import { Failure } from '../failure.js';
import type { FilePort } from './file-port.js';
import { display, folderOf, foldersUp, join, toSlashes } from './paths.js';

export const configName = '.pulih.yaml';

/** The nearest folder upward with `.git`; without one, the nearest with a configuration; else the folder itself. */
export async function workspaceRoot(files: FilePort, folder: string): Promise<string> {
  const folders = foldersUp(folder);
  for (const name of ['.git', configName])
    for (const candidate of folders) if (await exists(files, join(candidate, name))) return candidate;
  return folder;
}

/**
 * Makes sure that a path lies in the workspace, also when links are followed.
 * @throws Failure when it does not.
 */
export async function assertInside(files: FilePort, cwd: string, path: string): Promise<void> {
  const root = await files.realPath(await workspaceRoot(files, cwd));
  const real = await realPathOf(files, path);
  if (real === root || real.startsWith(root.endsWith('/') ? root : `${root}/`)) return;
  throw new Failure(
    `${display(cwd, path)} lies outside the workspace ${root}; Pulih writes only inside. Run it from there, or choose another path.`,
  );
}

/**
 * Makes sure that a path that seems to lie in the workspace is not led out of it by a link, which whoever changes the
 * repository may have put there. One that is plainly outside was chosen by whoever runs Pulih.
 * @throws Failure when it is.
 */
export async function assertNoWayOut(files: FilePort, cwd: string, path: string): Promise<void> {
  if (path.startsWith(`${await workspaceRoot(files, cwd)}/`)) await assertInside(files, cwd, path);
}

/** The real path of a file that may not be there yet, by its nearest folder that is. */
async function realPathOf(files: FilePort, path: string): Promise<string> {
  try {
    return await files.realPath(path);
  } catch {
    const parent = folderOf(path);
    if (parent === path) return path;
    return join(await realPathOf(files, parent), toSlashes(path).slice(parent.length).replace(/^\//, ''));
  }
}

export async function exists(files: FilePort, path: string): Promise<boolean> {
  return files.stat(path).then(
    () => true,
    () => false,
  );
}
