import type {
  BaseLanguageClient,
  LanguageClientOptions,
  ProgressType,
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from 'vscode-languageclient';

export type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** A client, and what of its library is needed besides; the library is loaded with the first client. */
export interface MadeClient {
  readonly client: BaseLanguageClient;
  readonly workDone: ProgressType<WorkDone>;
}

/** What differs between the Node and the web worker extension host. */
export interface Host {
  /** Makes a client that starts the server in the way of this host. */
  createClient(options: LanguageClientOptions): Promise<MadeClient>;
  /** Whether the server can read `file:` URIs by itself. */
  readonly serverHasFiles: boolean;
  /** The name that git or the system has for whoever types. */
  userName(): Promise<string | undefined>;
  readonly runsTasks: boolean;
}
