import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { bundledVersion, realClock } from './host.js';
import { nodeFiles } from './node/node-files.js';
import { startServer } from './server.js';

interface Options {
  readonly version?: string;
  /** Streams to speak over; without them what the command line says (`--stdio`, `--node-ipc`, `--socket=…`). */
  readonly streams?: Pick<NodeJS.Process, 'stdin' | 'stdout'>;
}

/** Serves one client until it says goodbye or closes its end; then the process ends. */
export function serveNode({ version = bundledVersion, streams }: Options = {}): void {
  const connection = streams
    ? createConnection(ProposedFeatures.all, streams.stdin, streams.stdout)
    : createConnection(ProposedFeatures.all);
  startServer(connection, { ...realClock, version, files: nodeFiles(), breathe: () => setImmediate() });
}
