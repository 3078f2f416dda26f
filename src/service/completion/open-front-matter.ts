import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { understand } from '../../core/incident/understand.js';
import { readMarkdown } from '../../core/markdown/read.js';
import type { JsonSchema } from '../../core/schema/json-schema.js';
import { indexLines, type LineIndex } from '../../core/text/lines.js';
import type { Range } from '../../core/text/range.js';
import { readYaml } from '../../core/yaml/yaml-source.js';
import type { ServiceContext } from '../context.js';
import type { OpenDocument } from '../documents.js';
import { toOffset } from '../positions.js';
import { yamlContext } from '../yaml/yaml-context.js';
import { completeFrontMatter, typeOffers } from './front-matter.js';
import { keyItems, valueItems } from './yaml-items.js';

/** Front matter of a document that is none of ours yet. */
interface Front {
  readonly text: string;
  readonly lines: LineIndex;
  /** Between the fences. */
  readonly body: Range;
  readonly closed: boolean;
}

/**
 * What is offered in front matter that does not make a document ours yet: its type, where there are no other keys, and,
 * where only the closing fence is not written yet, all that would be offered within one.
 */
export async function completeOpenFrontMatter(
  context: ServiceContext,
  source: OpenDocument,
  position: Position,
): Promise<CompletionItem[]> {
  const front = frontMatterAt(source.text, position);
  if (!front) return [];
  const offset = toOffset(front.lines, position);
  if (offset < front.body.start || offset > front.body.end) return [];
  const items = front.closed ? [] : await completeAsClosed(context, source, { front, offset });
  return items.length > 0 ? items : completeType(context, source, { front, offset });
}

interface FrontAt {
  readonly front: Front;
  readonly offset: number;
}

async function completeAsClosed(
  context: ServiceContext,
  { uri }: OpenDocument,
  { front, offset }: FrontAt,
): Promise<CompletionItem[]> {
  const { end } = front.body;
  const text = `${front.text.slice(0, end)}\n---\n${front.text.slice(end)}`;
  const config = await context.configOf(uri);
  const parsed = readMarkdown(text);
  const document = understand(parsed, { types: config.types, locale: null });
  const messages = context.client().locale;
  return completeFrontMatter({
    context,
    analysis: { uri, text, lines: parsed.lines, document, config, messages },
    offset,
  });
}

async function completeType(
  context: ServiceContext,
  { uri }: OpenDocument,
  { front: { text, lines, body }, offset }: FrontAt,
): Promise<CompletionItem[]> {
  const at = onlyType(text, body) ? yamlContext(text, offset, { lines, body }) : null;
  if (!at || at.flow) return [];
  const { types } = await context.configOf(uri);
  const { locale, snippets } = context.client();
  const place = { text, lines, schema: typeOnly, at, locale, snippets };
  if (at.kind === 'key') return at.path.length === 0 ? keyItems(place) : [];
  return at.path.length === 1 && at.path[0] === 'type'
    ? valueItems(typeOffers([...types.values()], locale), place)
    : [];
}

const typeOnly: JsonSchema = {
  properties: {
    type: {
      description: 'The kind of document.',
      'x-description': { id: 'Jenis dokumen.' },
    },
  },
};

/** Up to the closing fence, else up to a heading or to the first blank line in which nobody types. */
function frontMatterAt(text: string, { line: typedIn }: Position): Front | null {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text)) return null;
  const lines = indexLines(text);
  const start = lines.startOf(2);
  for (let line = 2; line <= lines.count; line++) {
    const row = lines.rangeOf(line);
    const written = text.slice(row.start, row.end);
    const closed = /^(?:---|\.\.\.)[ \t]*$/.test(written);
    const behind = (written.trim() === '' && line - 1 !== typedIn) || /^#+\s/.test(written);
    if (closed || behind)
      return { text, lines, closed, body: { start, end: Math.max(start, row.start - 1) } };
  }
  return { text, lines, closed: false, body: { start, end: text.length } };
}

function onlyType(text: string, body: Range): boolean {
  const { data, errors } = readYaml(text, body);
  if (errors.length === 0 && typeof data === 'object' && data !== null)
    return Object.keys(data).every((key) => key === 'type');
  return text.slice(body.start, body.end).trim().split(/\r?\n/).length <= 1;
}
