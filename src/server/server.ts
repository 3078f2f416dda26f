import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { createLanguageService, type LanguageService } from '../service/service.js';
import { serverCapabilities } from './capabilities.js';
import { abilitiesOf, type ClientAbilities, clientOf } from './client-capabilities.js';
import { clientFiles } from './client-files.js';
import { serveCommands } from './commands.js';
import { diagnosticsFeed } from './diagnostics-feed.js';
import { guardFor, serveFeatures, servePulls } from './features.js';
import { filesOf } from './files-of.js';
import type { Host } from './host.js';
import { serveOwnRequests } from './own-requests.js';
import { settingsStore } from './settings.js';

const plain = abilitiesOf({ capabilities: {}, processId: null, rootUri: null });

/** Files whose changes matter to what is open: documents, configurations, types, what git ignores. */
const watchedFiles = ['**/*.{md,markdown}', '**/*.{yaml,yml}', '**/.gitignore'];

/** Views ask again at most this often, in ms. */
const indexPause = 300;

/** Serves one client over a connection: messages on one side, the language service on the other. */
export function startServer(connection: Connection, host: Host): LanguageService {
  let abilities: ClientAbilities = plain;
  const settings = settingsStore(connection, () => abilities.givesSettings);
  const service = createLanguageService({
    files: filesOf(host.files, clientFiles(connection), () => abilities.readsFiles),
    logger: { warn: (message) => connection.console.warn(message) },
    now: host.now,
    version: host.version,
    settings: (uri) => settings.of(uri),
  });
  const feed = diagnosticsFeed({
    connection,
    service,
    settings,
    host,
    abilities: () => abilities,
    linted(uri) {
      connection.sendNotification('pulih/statusChanged', { uri: service.documents.get(uri)?.uri ?? uri });
      indexChanged();
    },
  });
  let told = 0;
  let telling: (() => void) | null = null;
  const indexChanged = (): void => {
    if (service.index.version === told || telling) return;
    telling = host.schedule(() => {
      telling = null;
      told = service.index.version;
      connection.sendNotification('pulih/indexChanged', { version: told });
    }, indexPause);
  };
  const reset = (): void => {
    feed.reset();
    indexChanged();
    if (abilities.refreshesHints) connection.languages.inlayHint.refresh().catch(() => undefined);
    if (abilities.refreshesLenses)
      connection.sendRequest('workspace/codeLens/refresh').catch(() => undefined);
  };

  connection.onInitialize((params): InitializeResult => {
    abilities = abilitiesOf(params);
    service.setClient(clientOf(params, host));
    service.setFolders(foldersOf(params));
    return {
      capabilities: serverCapabilities(abilities),
      serverInfo: { name: 'pulih', version: host.version },
    };
  });
  connection.onInitialized(() => {
    if (abilities.registersSettings)
      connection.client.register(DidChangeConfigurationNotification.type, { section: 'pulih' });
    if (abilities.watchesFiles) {
      const watchers = watchedFiles.map((globPattern) => ({ globPattern }));
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (abilities.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        const kept = folders.filter((uri) => !gone.has(uri));
        folders = [...kept, ...added.map(({ uri }) => uri)];
        service.setFolders(folders);
        reset();
      });
    }
  });
  let folders: readonly string[] = [];
  const foldersOf = ({ workspaceFolders, rootUri }: InitializeParams): readonly string[] => {
    folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    return folders;
  };

  connection.onDidOpenTextDocument(({ textDocument }) => {
    edited(textDocument.uri, () => service.documents.open(textDocument));
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const { uri, version } = textDocument;
    edited(uri, () => service.documents.change(uri, version, contentChanges));
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    edited(uri, () => service.documents.close(uri));
    feed.closed(uri);
  });
  /** A configuration is in force as it stands in the editor, saved or not. */
  const edited = (uri: string, edit: () => void): void => {
    const before = service.configs.generation;
    edit();
    if (service.configs.generation !== before) reset();
    else if (service.documents.get(uri)) feed.changed(uri);
    indexChanged();
  };
  connection.onDidChangeWatchedFiles(({ changes }) => {
    let configured = false;
    for (const { uri } of changes) {
      if (service.documents.get(uri)) continue;
      configured = service.fileChanged(uri) || configured;
      feed.fileChanged(uri);
    }
    if (configured) reset();
    indexChanged();
  });
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.forget(pushed);
    reset();
  });

  serveFeatures(connection, service, guardFor(connection, host));
  servePulls(connection, service, feed);
  serveOwnRequests(connection, service);
  serveCommands(connection, { service, feed, host });
  connection.listen();
  return service;
}
