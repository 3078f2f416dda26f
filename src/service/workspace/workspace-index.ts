import type { IncidentDocument } from '../../core/incident/incident-document.js';
import { type IndexEntry, indexEntry } from './index-entry.js';

/** A document as the index reads it. */
export interface Understood {
  readonly uri: string;
  readonly version: number | null;
  readonly document: IncidentDocument;
  readonly drillInterval: string | null;
}

/** What is known of all documents of the workspace folders; read when first asked for, then kept current. */
export interface WorkspaceIndex {
  /** The documents of a folder, or of all, by URI. */
  entries(folder?: string): Promise<readonly IndexEntry[]>;
  /** A file or an open document changed, came or went. */
  changed(uri: string): void;
  /** Anything may have changed, such as after a configuration did. */
  reset(): void;
  /** Counts up with every change that was told, once somebody has asked. */
  readonly version: number;
}

interface Options {
  readonly folders: () => readonly string[];
  /** The Markdown files of a folder that neither git nor the configuration leaves out. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly understand: (uri: string) => Promise<Understood | null>;
  readonly isInside: (folder: string, uri: string) => boolean;
}

export function workspaceIndex({ folders, list, understand, isInside }: Options): WorkspaceIndex {
  let version = 0;
  let listed: Promise<void> | null = null;
  const entries = new Map<string, IndexEntry>();
  const stale = new Set<string>();

  const readAll = async (): Promise<void> => {
    for (const folder of folders()) for (const uri of await list(folder)) stale.add(uri);
  };
  const refresh = async (): Promise<void> => {
    for (const uri of [...stale]) {
      stale.delete(uri);
      const understood = await understand(uri);
      if (understood) entries.set(uri, indexEntry(understood));
      else entries.delete(uri);
    }
  };
  return {
    get version() {
      return version;
    },
    async entries(folder) {
      listed ??= readAll();
      await listed;
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
      for (const uri of entries.keys()) stale.add(uri);
      version++;
    },
  };
}
