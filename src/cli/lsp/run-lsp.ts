import { serveNode } from '../../server/node.js';
import type { ExitCode, Io } from '../io.js';
import { packageVersion } from '../package-info.js';

/** `pulih lsp`: serves until the client says goodbye or closes its end, and then ends the process. */
export async function runLsp(io: Io): Promise<ExitCode> {
  serveNode({ version: await packageVersion(io), streams: process });
  return new Promise<ExitCode>(() => undefined);
}
