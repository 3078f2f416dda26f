import * as vscode from 'vscode';
import { exists, isBelowConfiguration, saysItIsOurs } from './ours.js';
import type { Session } from './session.js';

/**
 * Starts the server with the first document that is ours, or in a folder with a configuration. Other Markdown costs a
 * look at its first lines and at the folders above it.
 */
export function startWhenNeeded(session: Session): vscode.Disposable {
  const withoutConfiguration = new Set<string>();
  const watcher = vscode.workspace.createFileSystemWatcher('**/.pulih.yaml', false, true, true);
  const start = (): void => {
    watching.dispose();
    session.start().catch((error: unknown) => session.output.error(String(error)));
  };
  const look = async (document: vscode.TextDocument): Promise<void> => {
    if (session.started || document.languageId !== 'markdown') return;
    if (!vscode.workspace.getConfiguration('pulih', document).get<boolean>('enable', true)) return;
    if (saysItIsOurs(document) || (await isBelowConfiguration(document.uri, withoutConfiguration))) start();
  };
  const watching = vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(start),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (!session.started && saysItIsOurs(document)) start();
    }),
  );
  void vscode.workspace.textDocuments.map(look);
  void configured().then((found) => found && !session.started && start());
  return watching;
}

/** Whether a workspace folder has a configuration of its own. */
async function configured(): Promise<boolean> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map(({ uri }) => exists(vscode.Uri.joinPath(uri, '.pulih.yaml'))));
  return found.includes(true);
}
