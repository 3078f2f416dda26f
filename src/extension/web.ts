import * as vscode from 'vscode';
import type { MessageTransports } from 'vscode-languageclient';
import { activateIn, type PulihApi } from './activate.js';

/** Entry for the web worker extension host. */
export function activate(context: vscode.ExtensionContext): PulihApi {
  return activateIn(context, {
    serverHasFiles: false,
    runsTasks: false,
    userName: async () => undefined,
    async createClient(options) {
      const { BrowserMessageReader, BrowserMessageWriter, LanguageClient, WorkDoneProgress } = await import(
        'vscode-languageclient/browser'
      );
      const scripts = ['service.cjs', 'server.worker.js'].map((name) =>
        vscode.Uri.joinPath(context.extensionUri, 'dist', name),
      );
      // A worker itself is not handed over: the editor puts its own class in the place of `Worker`.
      const start = async (): Promise<MessageTransports> => {
        const worker = await startWorker(scripts);
        return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
      };
      const client = new LanguageClient('pulih', 'Pulih', start, options);
      return { client, workDone: WorkDoneProgress.type };
    },
  });
}

/** Not every host can start a worker from where an extension lies; its text can always be read. */
async function startWorker(scripts: readonly vscode.Uri[]): Promise<Worker> {
  const texts = await Promise.all(scripts.map((script) => vscode.workspace.fs.readFile(script)));
  const parts = texts.map((text) => `${new TextDecoder().decode(text)}\n`);
  return new Worker(URL.createObjectURL(new Blob(parts, { type: 'text/javascript' })));
}
