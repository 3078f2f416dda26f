import type { ServiceContext } from './context.js';
import type { OpenDocument } from './documents.js';

const markdown = /\.(?:md|markdown|mdown|mkdn?)$/i;

export function isMarkdownUri(uri: string): boolean {
  return markdown.test(uri);
}

export function isMarkdown({ uri, languageId }: Pick<OpenDocument, 'uri' | 'languageId'>): boolean {
  return languageId === 'markdown' || (languageId !== 'yaml' && isMarkdownUri(uri));
}

/** The open Markdown document of a URI, where Pulih is on. */
export async function markdownIn(context: ServiceContext, uri: string): Promise<OpenDocument | null> {
  const open = context.documents.get(uri);
  if (!open || !isMarkdown(open)) return null;
  return (await context.settings(uri)).enable ? open : null;
}
