import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import * as vscode from 'vscode';
import { activateIn, type PulihApi } from './activate.js';

const run = promisify(execFile);

/** Entry for the Node extension host. */
export function activate(context: vscode.ExtensionContext): PulihApi {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  return activateIn(context, {
    serverHasFiles: true,
    runsTasks: true,
    userName,
    async createClient(options) {
      const { createNodeClient } = await import('./node-client.js');
      return createNodeClient(module, options);
    },
  });
}

/** An untrusted folder's own git configuration is not asked. */
async function userName(): Promise<string | undefined> {
  const folder = vscode.workspace.isTrusted
    ? vscode.workspace.workspaceFolders?.find(({ uri }) => uri.scheme === 'file')?.uri.fsPath
    : undefined;
  const scope = folder === undefined ? ['--global'] : [];
  return run('git', ['config', ...scope, 'user.name'], {
    cwd: folder ?? userInfo().homedir,
    timeout: 2000,
  }).then(
    ({ stdout }) => stdout.trim() || undefined,
    () => undefined,
  );
}
