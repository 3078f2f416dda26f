import type { IncidentDocument } from '../../core/incident/incident-document.js';
import { type DocumentEntry, detached } from '../../core/workspace/entry.js';
import { type IndexEntry, indexEntry } from './index-entry.js';

/** A document as the index reads it. */
export interface Understood {
  readonly uri: string;
  readonly document: IncidentDocument;
  /** What rules across documents look at. */
  readonly entry: () => DocumentEntry;
  readonly drillInterval: string | null;
}

/** What is known of all documents of the workspace folders; read when first asked for, then kept current. */
export interface WorkspaceIndex {
  /** The documents of a folder, or of all, by URI. */
  entries(folder?: string): Promise<readonly IndexEntry[]>;
  /** Reads all that is not read yet. */
  load(): Promise<void>;
  /** Whether all was read once. */
  readonly loaded: boolean;
  /** What rules across documents see besides a document itself, whose own change costs nothing here. */
  around(uri: string): Promise<Others>;
  /** URIs of all Markdown files. */
  readonly markdown: ReadonlySet<string>;
  /** A file or an open document changed, came or went. */
  changed(uri: string): void;
  /** Anything may have changed, such as after a configuration did. */
  reset(): void;
  /** Counts up with every change that was told, once somebody has asked. */
  readonly version: number;
}

/** The documents of the workspace by URI, as one of them sees them. */
export interface Others {
  readonly documents: ReadonlyMap<string, DocumentEntry>;
  /** Counts up when what is known of any document changes. */
  readonly generation: number;
  /** The same but for the one that looks. */
  readonly generationOfOthers: number;
}

interface Options {
  readonly folders: () => readonly string[];
  /** The Markdown files of a folder that neither git nor the configuration leaves out. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** The documents that are open, saved or not. */
  readonly open: () => readonly string[];
  readonly understand: (uri: string) => Promise<Understood | null>;
  readonly isInside: (folder: string, uri: string) => boolean;
}

export function workspaceIndex({ folders, list, open, understand, isInside }: Options): WorkspaceIndex {
  let version = 0;
  let generation = 0;
  let loaded = false;
  let listed: Promise<void> | null = null;
  let refreshing: Promise<void> = Promise.resolve();
  const markdown = new Set<string>();
  const entries = new Map<string, IndexEntry>();
  const documents = new Map<string, DocumentEntry>();
  const stale = new Set<string>();
  /** How many times each was read. */
  const readings = new Map<string, number>();

  const inFolders = (uri: string): boolean => folders().some((folder) => isInside(folder, uri));
  const readAll = async (): Promise<void> => {
    const lists = await Promise.all(folders().map(list));
    for (const uri of lists.flat()) {
      stale.add(uri);
      markdown.add(uri);
    }
    for (const uri of open()) if (inFolders(uri)) stale.add(uri);
  };
  const refreshBut = async (kept: string | null): Promise<void> => {
    for (const uri of [...stale]) {
      if (uri === kept) continue;
      stale.delete(uri);
      const understood = inFolders(uri) || open().includes(uri) ? await understand(uri) : null;
      generation++;
      readings.set(uri, (readings.get(uri) ?? 0) + 1);
      if (understood) {
        entries.set(uri, indexEntry(understood));
        documents.set(uri, detached(understood.entry()));
      } else {
        entries.delete(uri);
        documents.delete(uri);
      }
    }
  };
  /** One after the other, so that nobody sees half of what another reads. */
  const refresh = async (kept: string | null = null): Promise<void> => {
    listed ??= readAll();
    await listed;
    refreshing = refreshing.then(() => refreshBut(kept));
    await refreshing;
    loaded = true;
  };
  return {
    get version() {
      return version;
    },
    get loaded() {
      return loaded;
    },
    load: () => refresh(),
    async around(uri) {
      await refresh(uri);
      return { documents, generation, generationOfOthers: generation - (readings.get(uri) ?? 0) };
    },
    markdown,
    async entries(folder) {
      await refresh();
      const found = [...entries.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
      return folder === undefined ? found : found.filter(({ uri }) => isInside(folder, uri));
    },
    changed(uri) {
      if (listed === null) return;
      stale.add(uri);
      version++;
    },
    reset() {
      if (listed === null) return;
      listed = null;
      loaded = false;
      markdown.clear();
      for (const uri of entries.keys()) stale.add(uri);
      version++;
    },
  };
}
