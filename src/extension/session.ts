import * as vscode from 'vscode';
import type { BaseLanguageClient, ProgressType } from 'vscode-languageclient';
import type { ServerNotifications, ServerRequests } from '../server/protocol.js';
import { answerFileRequests } from './client/files.js';
import { clientOptions, documentSchemes } from './client/options.js';
import type { Host, WorkDone } from './host.js';

type Params<M extends keyof ServerRequests> = ServerRequests[M]['params'];
type Result<M extends keyof ServerRequests> = ServerRequests[M]['result'];

/** The server, from its first use on. */
export class Session implements vscode.Disposable {
  readonly #host: Host;
  readonly #indexChanged = new vscode.EventEmitter<void>();
  readonly #statusChanged = new vscode.EventEmitter<string>();
  readonly output: vscode.LogOutputChannel;
  #client: BaseLanguageClient | null = null;
  #workDone: ProgressType<WorkDone> | null = null;
  #starting: Promise<BaseLanguageClient> | null = null;
  #schemes: ReadonlySet<string> = new Set();

  /** What the views show may have changed. */
  readonly onDidChangeIndex = this.#indexChanged.event;
  /** The status of the document with this URI may have changed. */
  readonly onDidChangeStatus = this.#statusChanged.event;

  constructor(context: vscode.ExtensionContext, host: Host) {
    this.#host = host;
    this.output = vscode.window.createOutputChannel('Pulih', { log: true });
    context.subscriptions.push(this.output);
  }

  /** The running client. */
  get client(): BaseLanguageClient | null {
    return this.#client;
  }

  /** Whether the server runs or is about to. */
  get started(): boolean {
    return this.#starting !== null;
  }

  /** Whether documents with this scheme are told to the server that runs or is about to. */
  serves(scheme: string): boolean {
    return this.#schemes.has(scheme);
  }

  /** Starts the server unless it runs. A start that fails may be tried again. */
  start(): Promise<BaseLanguageClient> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = null;
      throw error;
    });
    return this.#starting;
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  /** Asks the server, which starts for it. */
  async request<M extends keyof ServerRequests>(
    method: M,
    params: Params<M>,
    token?: vscode.CancellationToken,
  ): Promise<Result<M>> {
    const client = await this.start();
    return client.sendRequest<Result<M>>(method, params, token);
  }

  /** Listens to the progress of a request that was given a token. */
  onProgress(token: string, listener: (value: WorkDone) => void): vscode.Disposable {
    if (!this.#client || !this.#workDone) return new vscode.Disposable(() => {});
    return this.#client.onProgress(this.#workDone, token, listener);
  }

  dispose(): void {
    this.#indexChanged.dispose();
    this.#statusChanged.dispose();
    void this.#stop();
  }

  async #start(): Promise<BaseLanguageClient> {
    const host = this.#host;
    const user = await host.userName();
    const schemes = documentSchemes();
    this.#schemes = new Set(schemes);
    const { output } = this;
    const options = await clientOptions({ output, serverHasFiles: host.serverHasFiles, user, schemes });
    const { client, workDone } = await host.createClient(options);
    this.#workDone = workDone;
    answerFileRequests(client);
    this.#on(client, 'pulih/indexChanged', () => this.#indexChanged.fire());
    this.#on(client, 'pulih/statusChanged', ({ uri }) => this.#statusChanged.fire(uri));
    await client.start();
    this.#client = client;
    const { name, version } = client.initializeResult?.serverInfo ?? {};
    this.output.info(`${name} ${version} is running`);
    // Menus on Markdown files show only where there may be documents of ours.
    void vscode.commands.executeCommand('setContext', 'pulih.started', true);
    this.#indexChanged.fire();
    return client;
  }

  #on<M extends keyof ServerNotifications>(
    client: BaseLanguageClient,
    method: M,
    act: (params: ServerNotifications[M]) => void,
  ): void {
    client.onNotification(method, act);
  }

  async #stop(): Promise<void> {
    const starting = this.#starting;
    this.#starting = null;
    this.#client = null;
    // A client that is starting cannot be stopped; one that failed to start has nothing to stop.
    const client = await starting?.catch(() => null);
    await client?.dispose();
  }
}
