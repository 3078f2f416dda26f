import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests } from '../../server/protocol.js';

type Answers = {
  readonly [M in keyof ClientRequests]: (
    params: ClientRequests[M]['params'],
  ) => Promise<ClientRequests[M]['result']>;
};

const decoder = new TextDecoder('utf-8');

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
    const within = new vscode.RelativePattern(vscode.Uri.parse(folder), pattern);
    const uris = await vscode.workspace.findFiles(within, '**/node_modules/**');
    return { uris: uris.map(String) };
  },
};

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
