import * as vscode from 'vscode';
import type { PulihApi } from '../../../../src/extension/activate.js';
import { eventually, ok } from './check.js';

export const root = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
export const at = (...path: readonly string[]): vscode.Uri => vscode.Uri.joinPath(root(), ...path);

/** The extension's own API, with its server running. */
export async function pulih(): Promise<PulihApi> {
  const extension = vscode.extensions.getExtension<PulihApi>('pulih.pulih');
  ok(extension, 'the extension is there');
  const api = await extension.activate();
  await api.ready();
  return api;
}

export async function writeFile(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(at(path), new TextEncoder().encode(text));
}

/**
 * A new file in the workspace, open in an editor. Where a test before had a file of that name, the editor may still show
 * its text, and would refuse edits while it reads the new one.
 */
export async function write(path: string, text: string): Promise<vscode.TextEditor> {
  await writeFile(path, text);
  const editor = await vscode.window.showTextDocument(at(path));
  await eventually(`${path} as it was written`, () => editor.document.getText() === text);
  return editor;
}

/** Closes all editors and deletes files that are there. */
export async function remove(...paths: readonly string[]): Promise<void> {
  await vscode.workspace.saveAll(false);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of paths) {
    await vscode.workspace.fs.delete(at(path)).then(undefined, (error: vscode.FileSystemError) => {
      if (error.code !== 'FileNotFound') throw error;
    });
  }
}

/** Puts a text in the place of the whole document. */
export async function replaceAll({ document }: vscode.TextEditor, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  ok(await vscode.workspace.applyEdit(change), 'the edit is accepted');
}

/** Ids of the rules that find something in a document, in order of place. */
export function rulesIn(uri: vscode.Uri): string[] {
  return ours(uri).map(({ code }) => String(typeof code === 'object' ? code.value : code));
}

/** Our diagnostics of a document, in order of place. */
export function ours(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'pulih')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits for a finding of a rule. */
export async function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return eventually(`a finding of ${rule} in ${uri.path}, there are: ${rulesIn(uri)}`, () => {
    const index = rulesIn(uri).indexOf(rule);
    return index < 0 ? null : ours(uri)[index];
  });
}

export async function noFinding(uri: vscode.Uri, rule: string): Promise<void> {
  await eventually(`no finding of ${rule}`, () => !rulesIn(uri).includes(rule));
}
