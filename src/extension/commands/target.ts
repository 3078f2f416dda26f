import * as vscode from 'vscode';

/** The URI that a menu, a lens or a view gave. */
export function givenUri(argument: unknown): vscode.Uri | null {
  if (argument instanceof vscode.Uri) return argument;
  if (typeof argument === 'string') return vscode.Uri.parse(argument);
  return null;
}

/**
 * The document that a command is about: the one given, else the one in the active editor.
 * @throws Error when there is none
 */
export function targetDocument(argument: unknown): string {
  const uri = givenUri(argument) ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri) throw new Error(vscode.l10n.t('Open a document first.'));
  return uri.toString();
}

/** The folder that a new document is for: the one given, else a workspace folder; `undefined` when the person cancels. */
export async function targetFolder(argument: unknown): Promise<vscode.Uri | null | undefined> {
  const given = givenUri(argument);
  if (given && given.scheme !== 'untitled')
    return (await isFolder(given)) ? given : vscode.Uri.joinPath(given, '..');
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) return folders[0]?.uri ?? null;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    ({ type }) => (type & vscode.FileType.Directory) !== 0,
    () => false,
  );
}
