import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Times in ms of loading and activating the extension's bundle, each in a process of its own. */
export function activationTimes(count) {
  const program = resolve(import.meta.dirname, 'activate.cjs');
  const once = () => Number(execFileSync(process.execPath, [program, resolve(root, 'dist/extension.cjs')]));
  // The first one warms the file cache.
  once();
  return Array.from({ length: count }, once);
}
