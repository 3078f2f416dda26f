import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { bundledVersion, realClock } from './host.js';
import { startServer } from './server.js';

/** The worker that this runs in; its types clash with those of Node, which the folder has. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {
  ...realClock,
  version: bundledVersion,
  files: null,
  breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
