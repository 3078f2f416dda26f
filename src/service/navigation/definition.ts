import type { Location, Position } from 'vscode-languageserver-types';
import type { ServiceContext } from '../context.js';
import { resolveLink, savedUri } from '../workspace/uris.js';
import { targetAt } from './target.js';

/** The document that an id or a path names. */
export async function definition(
  context: ServiceContext,
  uri: string,
  position: Position,
): Promise<Location | null> {
  const target = await targetAt(context, uri, position);
  if (!target) return null;
  const { entry, mention } = target;
  if (entry) return { uri: entry.uri, range: entry.titleRange };
  const file = mention.kind === 'id' ? null : resolveLink(savedUri(uri, context.folders()), mention.text);
  if (file === null || (await context.files.stat(file))?.kind !== 'file') return null;
  const start = { line: 0, character: 0 };
  return { uri: file, range: { start, end: start } };
}
