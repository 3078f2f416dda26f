import * as vscode from 'vscode';
import type { ScaffoldResult } from '../../server/protocol.js';
import { exists } from '../ours.js';
import type { Draft } from './draft.js';
import { uriOf } from './draft-place.js';

/** Writes a draft where it is to go, and opens it where somebody writes on. */
export async function writeDraft({ text }: ScaffoldResult, draft: Draft): Promise<void> {
  const uri = draft.write === 'file' && draft.path !== null ? uriOf(draft.path, draft) : null;
  if (uri) {
    if (await exists(uri)) throw new Error(vscode.l10n.t('There is such a file already.'));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  }
  const document = await (uri
    ? vscode.workspace.openTextDocument(uri)
    : vscode.workspace.openTextDocument({ language: 'markdown', content: text }));
  const { start, end } = firstGuidance(text);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection });
}

/** What somebody writes over first. */
function firstGuidance(text: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf('<!--');
  const close = start < 0 ? -1 : text.indexOf('-->', start);
  return close < 0 ? { start: 0, end: 0 } : { start, end: close + 3 };
}
