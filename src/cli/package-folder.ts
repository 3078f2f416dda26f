import { existsSync } from 'node:fs';
import { folderOf, foldersUp, toSlashes } from './files/paths.js';

/** The folder of Pulih's own `package.json`; null where it does not come along. */
export function findPackage(): string | null {
  const here = folderOf(toSlashes(import.meta.filename));
  return foldersUp(here).find((folder) => existsSync(`${folder}/package.json`)) ?? null;
}
