import * as vscode from 'vscode';

const shippedType =
  /^type:[ \t]*(['"]?)(?:postmortem|backup-plan|runbook|apology|status-update|customer-faq)\1[ \t]*(?:#.*)?$/m;
const anyKey = /^[\w-]+[ \t]*:/m;
/** Lines of front matter that are looked at. */
const opening = 80;

/** Whether front matter gives a document a shipped type, or has no key yet and may get one. */
export function saysItIsOurs(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown' || document.lineAt(0).text.trimEnd() !== '---') return false;
  const head = document.getText(new vscode.Range(1, 0, opening, 0));
  const end = head.search(/^(?:---|\.\.\.)[ \t]*$/m);
  const keys = end < 0 ? head : head.slice(0, end);
  return shippedType.test(keys) || !anyKey.test(keys);
}

/** Whether a configuration lies beside a document or above it. Folders without one are remembered in `without`. */
export async function isBelowConfiguration(uri: vscode.Uri, without: Set<string>): Promise<boolean> {
  if (uri.scheme === 'untitled') return false;
  const top = vscode.workspace.getWorkspaceFolder(uri)?.uri.path;
  for (let folder = parentOf(uri); !without.has(folder.toString()); folder = parentOf(folder)) {
    if (await exists(vscode.Uri.joinPath(folder, '.pulih.yaml'))) return true;
    without.add(folder.toString());
    if (folder.path === top || folder.path === '/') break;
  }
  return false;
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
