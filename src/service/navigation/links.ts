import type { DocumentLink } from 'vscode-languageserver-types';
import type { ServiceContext } from '../context.js';
import { toRange } from '../positions.js';
import { mentionsIn } from '../workspace/mentions.js';
import { normalUri, resolveLink, savedUri } from '../workspace/uris.js';
import { namedBy } from './target.js';

/** Paths in the front matter and ids of documents; links in the text are the editor's own business. */
export async function documentLinks(context: ServiceContext, uri: string): Promise<DocumentLink[]> {
  const analysis = await context.analyse(uri);
  if (!analysis) return [];
  const mentions = mentionsIn(analysis.document.parsed, analysis.entry()).filter(
    ({ kind }) => kind === 'field' || kind === 'id',
  );
  if (mentions.length === 0) return [];
  const entries = await context.index.entries();
  const from = savedUri(uri, context.folders());
  return mentions.flatMap((mention) => {
    const entry = namedBy(entries, from, mention);
    if (entry?.uri === normalUri(uri)) return [];
    const target = entry?.uri ?? (mention.kind === 'field' ? resolveLink(from, mention.text) : null);
    if (target === null) return [];
    const range = toRange(analysis.lines, mention.range);
    return [{ range, target, ...(entry ? { tooltip: entry.title } : {}) }];
  });
}
