import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../core/markdown/blocks.js';
import { readMarkdown } from '../core/markdown/read.js';
import { normalUri } from './workspace/uris.js';

/** A document that the editor holds. */
export interface OpenDocument {
  /** As the editor writes it. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  /** Reads it as Markdown; blocks before an edit are not read again. */
  parsed(): ParsedDocument;
}

/** The documents that are open, by URI. */
export interface Documents {
  open(document: {
    readonly uri: string;
    readonly languageId: string;
    readonly version: number;
    readonly text: string;
  }): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  get(uri: string): OpenDocument | null;
  all(): readonly OpenDocument[];
}

interface Held {
  readonly source: TextDocument;
  parsed: ParsedDocument | null;
  current: OpenDocument | null;
}

export function openDocuments(): Documents {
  const held = new Map<string, Held>();
  const view = (entry: Held): OpenDocument => {
    entry.current ??= snapshot(entry);
    return entry.current;
  };
  return {
    open({ uri, languageId, version, text }) {
      const source = TextDocument.create(uri, languageId, version, text);
      held.set(normalUri(uri), { source, parsed: null, current: null });
    },
    change(uri, version, changes) {
      const entry = held.get(normalUri(uri));
      if (!entry) return;
      TextDocument.update(entry.source, [...changes], version);
      entry.current = null;
    },
    close(uri) {
      held.delete(normalUri(uri));
    },
    get(uri) {
      const entry = held.get(normalUri(uri));
      return entry ? view(entry) : null;
    },
    all: () => [...held.values()].map(view),
  };
}

function snapshot(entry: Held): OpenDocument {
  const { source } = entry;
  const text = source.getText();
  return {
    uri: source.uri,
    languageId: source.languageId,
    version: source.version,
    text,
    parsed() {
      entry.parsed = readMarkdown(text, entry.parsed ?? undefined);
      return entry.parsed;
    },
  };
}
