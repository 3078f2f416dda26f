import * as vscode from 'vscode';
import { activateIn, type PulihApi } from './activate.js';

/** Entry for the web worker extension host. */
export function activate(context: vscode.ExtensionContext): PulihApi {
  return activateIn(context, {
    serverHasFiles: false,
    runsTasks: false,
    userName: async () => undefined,
    async createClient(options) {
      const { LanguageClient } = await import('vscode-languageclient/browser');
      const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js');
      return new LanguageClient('pulih', 'Pulih', () => startWorker(script), options);
    },
  });
}

/** Not every host can start a worker from where an extension lies; its text can always be read. */
async function startWorker(script: vscode.Uri): Promise<Worker> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
