import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, FolderEntry } from '../../server/protocol.js';

type Answers = {
  readonly [M in keyof ClientRequests]: (
    params: ClientRequests[M]['params'],
  ) => Promise<ClientRequests[M]['result']>;
};

const decoder = new TextDecoder('utf-8');

/** File systems that the editor can search; it would wait for ever until it could search another. */
const searchable = new Set(['file', 'vscode-remote', 'vscode-vfs']);

const answers: Answers = {
  'pulih/readFile': async ({ uri }) => {
    const bytes = await orNull(vscode.workspace.fs.readFile(vscode.Uri.parse(uri)));
    return bytes && { text: decoder.decode(bytes) };
  },
  'pulih/stat': async ({ uri }) => {
    const found = await orNull(vscode.workspace.fs.stat(vscode.Uri.parse(uri)));
    return (
      found && { kind: (found.type & vscode.FileType.Directory) === 0 ? 'file' : 'folder', size: found.size }
    );
  },
  'pulih/findFiles': async ({ folder, pattern }) => {
    const at = vscode.Uri.parse(folder);
    if (!searchable.has(at.scheme)) return null;
    const within = new vscode.RelativePattern(at, pattern);
    const uris = await vscode.workspace.findFiles(within, '**/node_modules/**');
    return { uris: uris.map(String) };
  },
  'pulih/readFolder': async ({ uri }) => {
    const found = await orNull(vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri)));
    return found && { entries: found.flatMap(entryOf) };
  },
};

/** Links to folders may lead in a circle. */
function entryOf([name, type]: [string, vscode.FileType]): FolderEntry[] {
  if (type === vscode.FileType.Directory) return [{ name, kind: 'folder' }];
  return (type & vscode.FileType.File) === 0 ? [] : [{ name, kind: 'file' }];
}

/** Lets a server without files of its own read those of the workspace, wherever they are. */
export function answerFileRequests(client: BaseLanguageClient): void {
  for (const method of Object.keys(answers) as (keyof Answers)[]) {
    client.onRequest<unknown, unknown>(method, (params: unknown) => answers[method](params as never));
  }
}

async function orNull<T>(promise: Thenable<T>): Promise<T | null> {
  return promise.then(
    (value) => value,
    () => null,
  );
}
