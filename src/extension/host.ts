import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between the Node and the web worker extension host. */
export interface Host {
  /** Makes a client that starts the server in the way of this host. */
  createClient(options: LanguageClientOptions): Promise<BaseLanguageClient>;
  /** Whether the server can read `file:` URIs by itself. */
  readonly serverHasFiles: boolean;
  /** The name that git or the system has for whoever types. */
  userName(): Promise<string | undefined>;
  readonly runsTasks: boolean;
}
