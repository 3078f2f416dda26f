import type { Position } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.js';
import type { ServiceContext } from '../context.js';
import { toOffset, touches } from '../positions.js';
import type { IndexEntry, IndexedMention } from '../workspace/index-entry.js';
import { type Mention, mentionsIn } from '../workspace/mentions.js';
import { normalUri, resolveLink, savedUri } from '../workspace/uris.js';

/** What stands at a position: the name of a document. */
export interface Target {
  readonly analysis: Analysis;
  readonly mention: Mention;
  /** The document that it names, where the workspace has it. */
  readonly entry: IndexEntry | null;
}

export async function targetAt(
  context: ServiceContext,
  uri: string,
  position: Position,
): Promise<Target | null> {
  const analysis = await context.analyse(uri);
  if (!analysis) return null;
  const offset = toOffset(analysis.lines, position);
  const mention = mentionsIn(analysis.document.parsed, analysis.entry()).find(({ range }) =>
    touches(range, offset),
  );
  if (!mention) return null;
  const from = mention.kind === 'own-id' ? uri : savedUri(uri, context.folders());
  const entry = namedBy(await context.index.entries(), from, mention);
  return mention.kind === 'id' && !entry ? null : { analysis, mention, entry };
}

/** The document that a mention in `from` names. */
export function namedBy(
  entries: readonly IndexEntry[],
  from: string,
  { kind, text }: Pick<IndexedMention, 'kind' | 'text'>,
): IndexEntry | null {
  if (kind === 'own-id') return entries.find(({ uri }) => uri === normalUri(from)) ?? null;
  if (kind === 'id') return entries.find(({ id }) => id === text) ?? null;
  const target = resolveLink(from, text);
  return entries.find(({ uri }) => uri === target) ?? null;
}
