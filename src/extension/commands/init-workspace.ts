import * as vscode from 'vscode';
import { walk } from '../wizard/walk.js';
import { type Write, writeStep } from '../wizard/write-step.js';
import type { Command } from './context.js';

/** Proposes a configuration from what lies in the workspace, shows it, and writes it. */
export const initWorkspace: Command = async ({ session, preview }) => {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new Error(vscode.l10n.t('Open a folder first.'));
  const folder = folders.length === 1 ? folders[0] : await vscode.window.showWorkspaceFolderPick();
  if (!folder) return;
  const { uri, text, exists } = await session.request('pulih/proposeConfig', {
    folder: folder.uri.toString(),
  });
  const target = vscode.Uri.parse(uri);
  if (exists) {
    await vscode.window.showTextDocument(target);
    return;
  }
  let how: Write = 'unsaved';
  const name = vscode.workspace.asRelativePath(target, false);
  await preview.show(name, text);
  const done = await walk(vscode.l10n.t('Initialise Workspace'), [
    writeStep(
      () => ({ name }),
      (chosen) => {
        how = chosen;
      },
    ),
  ]);
  await preview.closeAll();
  if (!done) return;
  if ((how as Write) === 'file') await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const document =
    (how as Write) === 'file'
      ? await vscode.workspace.openTextDocument(target)
      : await vscode.workspace.openTextDocument({ language: 'yaml', content: text });
  await vscode.window.showTextDocument(document);
};
