import type { Connection, Diagnostic } from 'vscode-languageserver';
import { configDiagnostics, diagnosticsOf } from '../service/diagnostics.js';
import type { LanguageService } from '../service/service.js';
import { normalUri, uriOf } from '../service/workspace/uris.js';
import type { ClientAbilities } from './client-capabilities.js';
import type { Host } from './host.js';
import { onlyChanged } from './published.js';
import type { SettingsStore } from './settings.js';

/** Tells the client what is wrong: after a pause in typing, or when it asks. */
export interface DiagnosticsFeed {
  /** An open document changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** A file that is not open changed: where its diagnostics are shown, they are told anew. */
  fileChanged(uri: string): void;
  /** Configurations or settings changed: everything is to be told anew. */
  reset(): void;
  /** For a client that asks: an id of the state, and the diagnostics; null where it has that state already. */
  pull(
    uri: string,
    known?: string,
  ): Promise<{ readonly resultId: string; readonly items: Diagnostic[] | null }>;
  /** Lints a file that need not be open and publishes what it finds; null where it is none of ours. */
  publishFile(uri: string): Promise<Diagnostic[] | null>;
}

interface Options {
  readonly connection: Connection;
  readonly service: LanguageService;
  readonly settings: SettingsStore;
  readonly host: Host;
  readonly abilities: () => ClientAbilities;
  /** An open document was linted. */
  readonly linted: (uri: string) => void;
}

/** Other documents are checked again this long after one was, in ms. */
const recheckPause = 300;

/** People who type leave less than this between keys, in ms: whoever pauses as long waits for diagnostics. */
const longestPause = 300;

export function diagnosticsFeed({
  connection,
  service,
  settings,
  host,
  abilities,
  linted,
}: Options): DiagnosticsFeed {
  const waiting = new Map<string, () => void>();
  const cost = new Map<string, number>();
  const published = onlyChanged(connection);
  const configs = new Set<string>();
  /** Files that are not open, and whose diagnostics were published because the whole workspace was linted. */
  const closedFiles = new Set<string>();

  const run = async (uri: string): Promise<void> => {
    waiting.delete(uri);
    const open = service.documents.get(uri);
    if (!open) return;
    const start = host.now();
    const analysis = await service.analyse(uri);
    cost.set(uri, host.now() - start);
    if (waiting.has(uri) || service.documents.get(uri)?.version !== open.version) return;
    if (abilities().pullsDiagnostics) await published.send(open.uri, []);
    else
      await published.send(open.uri, analysis ? diagnosticsOf(analysis, service.version) : [], open.version);
    linted(uri);
    if (analysis) {
      loadIndex();
      if (service.documents.all().length > 1) recheckSoon();
    }
    await tellConfigs();
  };
  /** What a document says may change what is told of others. A client that asks does so by itself. */
  let rechecking = false;
  const recheckSoon = (): void => {
    if (rechecking || !service.index.loaded || abilities().pullsDiagnostics) return;
    rechecking = true;
    host.schedule(() => {
      rechecking = false;
      recheck().catch((error: Error) => connection.console.error(error.stack ?? error.message));
    }, recheckPause);
  };
  const recheck = async (): Promise<void> => {
    for (const { uri, version } of service.documents.all()) {
      const analysis = waiting.has(normalUri(uri)) ? null : await service.analyse(uri);
      if (analysis && service.documents.get(uri)?.version === version)
        await published.renew(uri, diagnosticsOf(analysis, service.version), version);
    }
  };
  /** The first diagnostics do not wait for the other documents; what only those show is told later. */
  let loading = false;
  const loadIndex = (): void => {
    if (loading || service.index.loaded) return;
    loading = true;
    service.index
      .load()
      .then(async () => {
        loading = false;
        if (!abilities().pullsDiagnostics) await recheck();
        else if (abilities().refreshesDiagnostics) connection.languages.diagnostics.refresh();
      })
      .catch((error: Error) => connection.console.error(error.stack ?? error.message));
  };
  /** Faults of configuration and type files, in use or not open, which nobody pulls. */
  const tellConfigs = async (): Promise<void> => {
    const faulty = new Map<string, Diagnostic[]>();
    for (const { errors, like } of await service.configs.loaded()) {
      for (const path of new Set(errors.map((error) => error.path))) {
        const uri = uriOf(path, like);
        const text = (await service.files.read(uri)) ?? '';
        faulty.set(
          uri,
          configDiagnostics(
            text,
            errors.filter((error) => error.path === path),
          ),
        );
      }
    }
    for (const uri of configs) if (!faulty.has(uri)) await published.send(uri, []);
    configs.clear();
    for (const [uri, items] of faulty) {
      configs.add(uri);
      await published.send(uri, items);
    }
  };
  const guarded = (uri: string): void => {
    run(uri).catch((error: Error) => connection.console.error(`${uri}: ${error.stack ?? error.message}`));
  };
  const feed: DiagnosticsFeed = {
    changed(given) {
      const uri = normalUri(given);
      waiting.get(uri)?.();
      const { delay } = settings.known(uri).lint;
      // A document that takes long to lint is linted when there is time for it.
      const pause = Math.max(delay, Math.min(longestPause, (cost.get(uri) ?? 0) * 1.5));
      waiting.set(
        uri,
        host.schedule(() => guarded(uri), pause),
      );
    },
    closed(given) {
      const uri = normalUri(given);
      waiting.get(uri)?.();
      waiting.delete(uri);
      cost.delete(uri);
      if (closedFiles.has(uri) && !abilities().pullsDiagnostics) feed.fileChanged(uri);
      else published.send(given, []).catch(() => undefined);
    },
    fileChanged(given) {
      const uri = normalUri(given);
      if (!closedFiles.has(uri)) return;
      feed.publishFile(uri).then(
        async (items) => {
          if (items) return;
          closedFiles.delete(uri);
          await published.send(uri, []);
        },
        (error: Error) => connection.console.error(`${uri}: ${error.message}`),
      );
    },
    reset() {
      for (const { uri } of service.documents.all()) feed.changed(uri);
      for (const uri of closedFiles) if (!service.documents.get(uri)) feed.fileChanged(uri);
      if (abilities().pullsDiagnostics && abilities().refreshesDiagnostics)
        connection.languages.diagnostics.refresh();
    },
    async pull(uri, known) {
      const analysis = await service.analyse(uri);
      const version = service.documents.get(uri)?.version;
      if (analysis) loadIndex();
      // What stands beside a document decides as well; nobody can tell more cheaply whether that changed.
      const others = service.index.loaded ? service.index.version : '';
      const state = `${service.configs.generation} ${others}`;
      const resultId = `${version ?? 'file'} ${state} ${analysis?.messages ?? ''}`;
      if (known === resultId && version !== undefined) return { resultId, items: null };
      return { resultId, items: analysis ? diagnosticsOf(analysis, service.version) : [] };
    },
    async publishFile(uri) {
      const analysis = await service.analyse(uri);
      if (!analysis) return null;
      const items = diagnosticsOf(analysis, service.version);
      const open = service.documents.get(uri);
      closedFiles.add(normalUri(uri));
      if (!open) await published.send(uri, items);
      else if (!abilities().pullsDiagnostics) await published.send(open.uri, items, open.version);
      return items;
    },
  };
  return feed;
}
