import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { InstalledEditor } from './cache.js';

const run = promisify(execFile);

/** Installs a VSIX as a user does; the folder of extensions that has it. */
export async function installVsix({ node, server }: InstalledEditor, vsix: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pulih-extensions-'));
  const args = ['--install-extension', vsix, '--extensions-dir', folder, '--accept-server-license-terms'];
  const { stdout } = await run(node, [server, ...args, '--server-data-dir', folder]);
  if (!/successfully installed/.test(stdout)) throw new Error(`The VSIX was not installed:\n${stdout}`);
  return folder;
}
