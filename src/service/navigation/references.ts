import type { Location, Position } from 'vscode-languageserver-types';
import { titleRange } from '../../core/document/title-range.js';
import type { ServiceContext } from '../context.js';
import { toOffset, touches } from '../positions.js';
import type { IndexEntry } from '../workspace/index-entry.js';
import { normalUri } from '../workspace/uris.js';
import { namedBy, targetAt } from './target.js';

/** All places that name the document which the position names; on a title those that name this one. */
export async function references(
  context: ServiceContext,
  uri: string,
  position: Position,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Promise<Location[]> {
  const entries = await context.index.entries();
  const target = await targetAt(context, uri, position);
  const own = target ? target.entry : await titleAt(context, uri, position, entries);
  if (!own) return [];
  return mentionsOf(own, entries)
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ uri: from, range }) => ({ uri: from, range }));
}

async function titleAt(
  context: ServiceContext,
  uri: string,
  position: Position,
  entries: readonly IndexEntry[],
): Promise<IndexEntry | null> {
  const analysis = await context.analyse(uri);
  if (!analysis) return null;
  const range = titleRange(analysis.document);
  const onTitle = touches(range, toOffset(analysis.lines, position));
  return onTitle ? (entries.find((entry) => entry.uri === normalUri(uri)) ?? null) : null;
}

/** A place that names a document. */
export interface Place extends Location {
  /** By path rather than by id. */
  readonly byPath: boolean;
  readonly declares: boolean;
  readonly text: string;
}

/** Every place in the workspace that names a document, its own id included. */
export function mentionsOf(named: IndexEntry, entries: readonly IndexEntry[]): Place[] {
  return entries.flatMap((entry) =>
    entry.mentions.flatMap((mention): Place[] => {
      if (namedBy(entries, entry.uri, mention)?.uri !== named.uri) return [];
      const { kind, range, text } = mention;
      return [
        {
          uri: entry.uri,
          range,
          text,
          byPath: kind === 'link' || kind === 'field',
          declares: kind === 'own-id',
        },
      ];
    }),
  );
}
