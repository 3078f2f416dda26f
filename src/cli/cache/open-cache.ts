import { absolute } from '../files/paths.js';
import { assertInside } from '../files/workspace.js';
import type { Io } from '../io.js';
import { fileKeys } from './file-key.js';
import { cacheName } from './name.js';
import { ResultCache } from './result-cache.js';

/** Results of earlier runs, and what makes their keys. */
export interface LintCache {
  readonly results: ResultCache;
  readonly keyOf: ReturnType<typeof fileKeys>;
}

/**
 * The cache that the options ask for; null for none.
 * @throws Failure where it lies outside the workspace.
 */
export async function openCache(
  options: { readonly cache: boolean; readonly 'cache-location': string | undefined },
  run: Parameters<typeof fileKeys>[0],
  io: Io,
): Promise<LintCache | null> {
  if (!options.cache && options['cache-location'] === undefined) return null;
  const path = absolute(io.cwd, options['cache-location'] ?? cacheName);
  await assertInside(io.files, io.cwd, path);
  return { results: await ResultCache.open(path, io), keyOf: fileKeys(run) };
}
