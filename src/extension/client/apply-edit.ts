import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import type { DocumentEdit } from '../../server/protocol.js';

/** A range of the protocol in the editor's own terms. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/**
 * Applies an edit of the server. `show`: opens the document with the cursor where the edit wants it; else a document
 * that had no other changes is saved.
 * @throws Error when the document has changed since the server looked at it
 */
export async function applyEdit(
  { uri, version, edits, select }: DocumentEdit,
  { show }: { readonly show: boolean },
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  if (version !== null && version !== document.version)
    throw new Error(vscode.l10n.t('The document changed meanwhile; try again.'));
  const wasSaved = !document.isDirty;
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map(({ range, newText }) => new vscode.TextEdit(toRange(range), newText)),
  );
  if (!(await vscode.workspace.applyEdit(change)))
    throw new Error(vscode.l10n.t('The editor did not accept the change.'));
  if (show) await vscode.window.showTextDocument(document, select ? { selection: toRange(select) } : {});
  else if (wasSaved) await document.save();
}
