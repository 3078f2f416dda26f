import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { ServerRequests } from '../../src/server/protocol.js';
import { startServer } from '../../src/server/server.js';
import type { Files } from '../../src/service/workspace/files.js';
import { memoryFiles, now, root } from '../service/support.js';

/** A clock that only moves when a test says so. */
export interface FakeClock {
  readonly schedule: (callback: () => void, ms: number) => () => void;
  /** Calls back everything that waits, in order. */
  run(): void;
  readonly waiting: number;
  /** How long those that wait were to wait, in ms. */
  readonly pauses: readonly number[];
}

export function fakeClock(): FakeClock {
  let entries: { readonly callback: () => void; readonly at: number }[] = [];
  return {
    schedule(callback, ms) {
      const entry = { callback, at: ms };
      entries.push(entry);
      return () => {
        entries = entries.filter((other) => other !== entry);
      };
    },
    run() {
      const due = entries.toSorted((a, b) => a.at - b.at);
      entries = [];
      for (const { callback } of due) callback();
    },
    get waiting() {
      return entries.length;
    },
    get pauses() {
      return entries.map(({ at }) => at);
    },
  };
}

/** A client and a server that speak JSON-RPC over streams in this process. */
export interface Pair {
  readonly client: ProtocolConnection;
  readonly clock: FakeClock;
  readonly files: Map<string, string>;
  readonly initialized: InitializeResult;
  /** What was published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Waits for the next diagnostics of a document; ask before doing what brings them. */
  nextDiagnostics(uri: string): Promise<PublishDiagnosticsParams>;
  open(path: string, text: string): Promise<string>;
  change(uri: string, version: number, text: string): Promise<void>;
  ask<Name extends keyof ServerRequests>(
    name: Name,
    params: ServerRequests[Name]['params'],
  ): Promise<ServerRequests[Name]['result']>;
  /** Lets everything that is on its way arrive. */
  settle(): Promise<void>;
}

export interface PairOptions {
  readonly files?: { readonly [path: string]: string };
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  readonly locale?: string;
  readonly folders?: readonly string[];
  /** Null: the server has no files of its own. */
  readonly serverFiles?: (own: Files) => Files | null;
  /** The server's clock. Default: it stands still. */
  readonly now?: () => number;
  readonly prepare?: (client: ProtocolConnection) => void;
}

const pairs: ProtocolConnection[] = [];

afterEach(() => {
  for (const client of pairs.splice(0)) client.dispose();
});

export async function pair(given: PairOptions = {}): Promise<Pair> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const clock = fakeClock();
  const files = new Map(Object.entries(given.files ?? {}));
  const own = memoryFiles(files);
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
  );
  startServer(connection, {
    files: given.serverFiles ? given.serverFiles(own) : own,
    version: '1.2.3',
    timezone: 'Asia/Jakarta',
    now: given.now ?? (() => now),
    schedule: clock.schedule,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  pairs.push(client);
  const published: PublishDiagnosticsParams[] = [];
  const waiting: { readonly uri: string; readonly done: (params: PublishDiagnosticsParams) => void }[] = [];
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    const index = waiting.findIndex(({ uri }) => uri === params.uri);
    if (index >= 0) waiting.splice(index, 1)[0]!.done(params);
  });
  client.onNotification('window/logMessage', ({ message, type }: { message: string; type: number }) => {
    if (type === 1) throw new Error(message);
  });
  client.onRequest('client/registerCapability', () => null);
  given.prepare?.(client);
  client.listen();
  const params: InitializeParams = {
    processId: null,
    rootUri: null,
    capabilities: given.capabilities ?? {},
    workspaceFolders: (given.folders ?? [root]).map((uri) => ({ uri, name: uri })),
    ...(given.locale ? { locale: given.locale } : {}),
    ...(given.options ? { initializationOptions: given.options } : {}),
  };
  const initialized: InitializeResult = await client.sendRequest('initialize', params);
  await client.sendNotification('initialized', {});
  const self: Pair = {
    client,
    clock,
    files,
    initialized,
    published,
    nextDiagnostics: (uri) => new Promise((done) => waiting.push({ uri, done })),
    async open(path, text) {
      const uri = path.includes(':') ? path : `${root}/${path}`;
      const languageId = /\.ya?ml$/.test(path) ? 'yaml' : 'markdown';
      await client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      });
      await self.settle();
      return uri;
    },
    async change(uri, version, text) {
      await client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
      await self.settle();
    },
    ask: (name, asked) => client.sendRequest(name, asked),
    async settle() {
      // A request is answered after all that was sent before it.
      await client.sendRequest('workspace/symbol', { query: '\u0000' });
    },
  };
  return self;
}

/** The rules that diagnostics name. */
export function rulesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}
