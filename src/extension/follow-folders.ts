import * as vscode from 'vscode';
import type { Session } from './session.js';

/** Starts the server anew where a folder comes from a file system that its client does not serve yet. */
export function followFolders(session: Session): vscode.Disposable {
  return vscode.workspace.onDidChangeWorkspaceFolders(({ added }) => {
    if (!session.started || added.every(({ uri }) => session.serves(uri.scheme))) return;
    session.restart().catch((error: unknown) => session.output.error(String(error)));
  });
}
