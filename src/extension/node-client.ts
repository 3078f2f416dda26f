import {
  LanguageClient,
  type LanguageClientOptions,
  TransportKind,
  WorkDoneProgress,
} from 'vscode-languageclient/node';
import type { MadeClient } from './host.js';

/** A client of a server in a process of its own. A bundle apart, which activation does not load. */
export function createNodeClient(module: string, options: LanguageClientOptions): MadeClient {
  const client = new LanguageClient('pulih', 'Pulih', { module, transport: TransportKind.ipc }, options);
  return { client, workDone: WorkDoneProgress.type };
}
