import { readFrontMatter } from '../core/document/front-matter.js';
import type { SectionPrinter } from '../core/document/section-printer.js';
import { understand } from '../core/incident/understand.js';
import { isOurs } from '../core/lint/lint.js';
import { readMarkdown } from '../core/markdown/read.js';
import { allRules } from '../core/rules/index.js';
import type { AnyRule } from '../core/rules/rule.js';
import { relativeTo } from '../core/text/path.js';
import { startOfDay } from '../core/time/calendar.js';
import type { DocumentEntry } from '../core/workspace/entry.js';
import { entryOf } from '../core/workspace/entry-of.js';
import { type Analysis, analyseSource, mayBeOurs, type Source } from './analysis.js';
import type { Client, Logger, ServiceContext } from './context.js';
import { plainClient } from './context.js';
import { defaultSettings, type Settings } from './data/settings.js';
import { type Documents, openDocuments } from './documents.js';
import { isMarkdown, isMarkdownUri } from './source.js';
import { type FolderConfig, folderConfigs } from './workspace/configs.js';
import type { Files } from './workspace/files.js';
import { gitIgnored } from './workspace/git-ignore.js';
import { surroundings } from './workspace/surroundings.js';
import { folderOf, isInside, normalUri, parentOf, pathOf, savedUri, schemeOf } from './workspace/uris.js';
import { type Understood, workspaceIndex } from './workspace/workspace-index.js';

export interface ServiceOptions {
  readonly files: Files;
  readonly logger: Logger;
  /** Now in ms since 1970. */
  readonly now: () => number;
  readonly rules?: readonly AnyRule[];
  /** Of Pulih, for links to its pages. */
  readonly version?: string;
  /** The settings of a resource; defaults without it. */
  readonly settings?: (uri: string) => Promise<Settings>;
}

/** The one place where the parts of the service are put together: what features take as their first parameter. */
export interface LanguageService extends ServiceContext {
  setClient(client: Partial<Client>): void;
  setFolders(uris: readonly string[]): void;
  /** Drops what may have changed with a file; true where a configuration did. */
  fileChanged(uri: string): boolean;
}

interface Cached {
  readonly version: number;
  readonly generation: string;
  readonly analysis: Analysis | null;
}

export function createLanguageService(options: ServiceOptions): LanguageService {
  const { logger, now, rules = allRules, version = '0.0.0' } = options;
  const settings = options.settings ?? (async () => defaultSettings);
  const documents = openDocuments();
  const files = seenByEditor(options.files, documents);
  const state: { client: Client; folders: readonly string[] } = { client: plainClient, folders: [] };
  const top = (folder: string): string | null =>
    schemeOf(folder) === 'file' ? null : (folderOf(state.folders, folder) ?? folder);
  const configs = folderConfigs({ files, rules, top });
  const printers = new WeakMap<FolderConfig, Promise<SectionPrinter>>();
  const cache = new Map<string, Cached>();

  const placeOf = (uri: string): string => {
    const saved = savedUri(uri, state.folders);
    return schemeOf(saved) === 'untitled' ? uri : parentOf(saved);
  };
  const configOf = (uri: string): Promise<FolderConfig> => configs.forFolder(placeOf(uri));

  const sourceOf = async (uri: string): Promise<Source | null> => {
    const key = normalUri(uri);
    const open = documents.get(key);
    if (open ? !isMarkdown(open) : !isMarkdownUri(key)) return null;
    const [config, own] = await Promise.all([configOf(key), settings(key)]);
    const current = documents.get(key);
    const path = pathOf(key);
    if (!own.enable || config.view.ignores(path)) return null;
    const text = current ? current.text : await files.read(key);
    if (text === null) return null;
    const messages = own.messages === 'auto' ? state.client.locale : own.messages;
    return {
      uri: current?.uri ?? key,
      version: current?.version ?? null,
      text,
      parsed: () => (current ? current.parsed() : readMarkdown(text)),
      config,
      settings: config.view.settingsFor(path),
      shownPath: shown(state.folders, key),
      messages,
      rules,
      now: startOfDay(now()),
    };
  };
  const analyseAlone = async (uri: string): Promise<Analysis | null> => {
    const source = await sourceOf(uri);
    if (!source) return null;
    if (source.version === null) return analyseSource(source);
    const key = normalUri(uri);
    const generation = `${configs.generation} ${source.messages}`;
    const known = cache.get(key);
    if (known?.version === source.version && known.generation === generation) return known.analysis;
    const analysis = analyseSource(source);
    cache.set(key, { version: source.version, generation, analysis });
    return analysis;
  };
  const understood = async (uri: string): Promise<Understood | null> => {
    const source = await sourceOf(uri);
    if (!source || !mayBeOurs(source.text, source.settings)) return null;
    const { config, version: number } = source;
    const drillInterval =
      config.layers.findLast(({ source: own }) => own.drill_interval)?.source.drill_interval ?? null;
    const open = cache.get(normalUri(uri));
    if (number !== null && open?.version === number && open.analysis) {
      const { document, entry } = open.analysis;
      return { uri: normalUri(uri), document, entry, drillInterval };
    }
    const { configType, locale } = source.settings;
    const parsed = source.parsed();
    const given = { types: config.types, ...(configType === null ? {} : { configType }) };
    const frontMatter = readFrontMatter(parsed);
    if (!isOurs(frontMatter, given)) return null;
    const document = understand(parsed, { ...given, path: source.shownPath, locale, frontMatter });
    const entry = (): DocumentEntry => entryOf(document, pathOf(normalUri(uri)));
    return { uri: normalUri(uri), document, entry, drillInterval };
  };
  const index = workspaceIndex({
    folders: () => state.folders,
    list: (folder) => files.list(folder, gitIgnored(files, folder)),
    open: () => documents.all().map(({ uri }) => normalUri(uri)),
    understand: understood,
    isInside,
  });
  const around = surroundings({ index, files });
  const analyse = async (uri: string): Promise<Analysis | null> => {
    const analysis = await analyseAlone(uri);
    return analysis && around.among(analysis);
  };
  return {
    files,
    documents: watched(documents, (uri) => {
      cache.delete(uri);
      around.forget(uri);
      configs.changed(uri);
      index.changed(uri);
    }),
    configs,
    index,
    rules,
    logger,
    version,
    now,
    settings,
    analyse,
    configOf,
    client: () => state.client,
    folders: () => state.folders,
    printer(config) {
      const known = printers.get(config);
      if (known) return known;
      const made = import('../core/scaffold/print.js').then(({ sectionPrinter }) =>
        sectionPrinter(config.types),
      );
      printers.set(config, made);
      return made;
    },
    setClient(client) {
      state.client = { ...state.client, ...client };
    },
    setFolders(uris) {
      state.folders = uris.map(normalUri);
      around.forget();
      index.reset();
    },
    fileChanged(uri) {
      const key = normalUri(uri);
      around.forget();
      const configured = configs.changed(key);
      if (configured) index.reset();
      else if (isMarkdownUri(key)) index.changed(key);
      return configured;
    },
  };
}

/** Files as the editor sees them: what is open is as it is there. */
function seenByEditor(files: Files, documents: Documents): Files {
  return {
    read: async (uri) => documents.get(uri)?.text ?? files.read(uri),
    stat: async (uri) => {
      const open = documents.get(uri);
      return open ? { kind: 'file', size: open.text.length } : files.stat(uri);
    },
    list: (folder, leaveOut) => files.list(folder, leaveOut),
  };
}

function watched(documents: Documents, changed: (uri: string) => void): Documents {
  return {
    ...documents,
    open(document) {
      documents.open(document);
      changed(normalUri(document.uri));
    },
    change(uri, version, changes) {
      documents.change(uri, version, changes);
      changed(normalUri(uri));
    },
    close(uri) {
      documents.close(uri);
      changed(normalUri(uri));
    },
  };
}

/** A path as people know it: seen from its workspace folder. */
function shown(folders: readonly string[], uri: string): string {
  const folder = folderOf(folders, uri);
  const path = pathOf(uri);
  const inside = folder === null ? null : relativeTo(pathOf(folder).replace(/\/$/, ''), path);
  return inside ?? path.slice(path.lastIndexOf('/') + 1);
}
