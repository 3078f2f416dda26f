import * as vscode from 'vscode';
import type { ScaffoldResult } from '../../server/protocol.js';
import { exists } from '../ours.js';
import { askText } from '../wizard/ask-text.js';
import type { Answers } from '../wizard/question-step.js';
import type { Step } from '../wizard/walk.js';
import type { Draft } from './draft.js';

/** Asks where the file goes; what is proposed follows the title, until somebody writes another path. */
export function placeStep(draft: Draft, scaffold: () => Promise<ScaffoldResult>, answers: Answers): Step {
  let proposed = '';
  return async (place) => {
    draft.scaffold = await scaffold();
    const next = vscode.workspace.asRelativePath(
      draft.scaffold.uri ? vscode.Uri.parse(draft.scaffold.uri) : '',
      false,
    );
    if (draft.path === null || draft.path === proposed) draft.path = next;
    proposed = next;
    return askText({
      prompt: vscode.l10n.t('File for “{0}”', answers.get('title') ?? ''),
      value: () => draft.path ?? next,
      check: (path) => faultInPath(path, draft),
      keep: (path) => {
        draft.path = path;
      },
    })(place);
  };
}

/** The URI of a path as it was shown; null where it leads out of the workspace folder. */
export function uriOf(path: string, { scaffold }: Draft): vscode.Uri | null {
  const near = scaffold?.uri
    ? vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(scaffold.uri))
    : undefined;
  const root = near?.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!root) return null;
  const uri = vscode.Uri.joinPath(root, path);
  return uri.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`) ? uri : null;
}

async function faultInPath(path: string, draft: Draft): Promise<string | null> {
  if (!/[^/\\]\.(?:md|markdown)$/i.test(path)) return vscode.l10n.t('The name must end with .md.');
  const uri = uriOf(path, draft);
  if (uri === null) return vscode.l10n.t('The file must lie in the workspace.');
  return (await exists(uri)) ? vscode.l10n.t('There is such a file already.') : null;
}
