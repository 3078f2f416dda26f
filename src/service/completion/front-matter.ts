import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver-types';
import type { CompiledType } from '../../core/document-type/library.js';
import { localize } from '../../core/locale/locale.js';
import type { JsonSchema } from '../../core/schema/json-schema.js';
import { indexLines, type LineIndex } from '../../core/text/lines.js';
import type { Range } from '../../core/text/range.js';
import { readYaml } from '../../core/yaml/yaml-source.js';
import type { Analysis } from '../analysis.js';
import { isoOf, wallClock } from '../clock.js';
import type { ServiceContext } from '../context.js';
import type { OpenDocument } from '../documents.js';
import { toOffset } from '../positions.js';
import { completenessOf } from '../views/completeness.js';
import { exampleValues, isTime, schemasAt } from '../yaml/schema-view.js';
import { yamlContext } from '../yaml/yaml-context.js';
import type { At } from './at.js';
import { workspaceOffers } from './workspace-values.js';
import {
  asItem,
  itemPath,
  keyItems,
  type OfferedValue,
  schemaValues,
  valueItems,
  type YamlPlaceAt,
} from './yaml-items.js';

const words = {
  now: { en: 'now', id: 'sekarang' },
  today: { en: 'today', id: 'hari ini' },
};

/** Keys and values of the front matter, by the JSON Schema of the document's type. */
export async function completeFrontMatter({ context, analysis, offset }: At): Promise<CompletionItem[]> {
  const { document, text, lines } = analysis;
  const block = document.frontMatter.block;
  if (block?.format !== 'yaml' || !document.type) return [];
  const schema = frontMatterSchema(document.type);
  const at = asItem(yamlContext(text, offset, { lines, body: block.body }), schema);
  if (!at) return [];
  const place = { text, lines, schema, at, locale: document.locale, snippets: context.client().snippets };
  if (at.kind === 'key') {
    const lacking = completenessOf(document).lacks.flatMap(({ field }) =>
      field ? [field.path.join('.')] : [],
    );
    return keyItems(place, new Set(lacking));
  }
  return valueItems(await offersFor(place, { context, analysis, offset }), place);
}

/** The schema of a type's front matter with the shared definitions. */
export function frontMatterSchema({ frontMatter, $defs }: CompiledType): JsonSchema {
  return { ...(frontMatter as object), $defs };
}

async function offersFor(place: YamlPlaceAt, { context, analysis }: At): Promise<OfferedValue[]> {
  const { schema, at, locale } = place;
  if (at.path.length === 1 && at.path[0] === 'type')
    return typeOffers([...analysis.config.types.values()], locale);
  const schemas = schemasAt(schema, itemPath(schema, at.path));
  if (isTime(schemas)) return timeOffers(context, analysis);
  const own = schemaValues(place);
  if (own.length > 0) return own;
  const used = await workspaceOffers(context, analysis, {
    path: at.path,
    typed: place.text.slice(at.word.start, at.word.end),
  });
  const examples = exampleValues(schemas).map((value) => ({ value }));
  return [...used, ...examples];
}

function timeOffers(context: ServiceContext, { document, messages }: Analysis): OfferedValue[] {
  const zone = document.frontMatter.data.timezone;
  const clock = wallClock(context.now(), typeof zone === 'string' ? zone : null, context.client().timezone);
  const kind = CompletionItemKind.Value;
  return [
    { value: isoOf(clock), label: localize(words.now, messages), detail: isoOf(clock), kind },
    { value: clock.date, label: localize(words.today, messages), detail: clock.date, kind },
  ];
}

function typeOffers(types: readonly CompiledType[], locale: string): OfferedValue[] {
  return types.map(({ id, names, descriptions }) => ({
    value: id,
    kind: CompletionItemKind.EnumMember,
    detail: localize(names, locale),
    documentation: localize(descriptions, locale),
  }));
}

/**
 * The one thing that is offered in Markdown which is none of ours: its type, where the front matter has no other
 * keys yet.
 */
export async function completeType(
  context: ServiceContext,
  { uri, text }: OpenDocument,
  position: Position,
): Promise<CompletionItem[]> {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text)) return [];
  const lines = indexLines(text);
  const body = openFrontMatter(text, lines);
  const offset = toOffset(lines, position);
  if (offset < body.start || offset > body.end || !onlyType(text, body)) return [];
  const at = yamlContext(text, offset, { lines, body });
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

/** Between the fences; up to the first blank line where the closing one is not written yet. */
function openFrontMatter(text: string, lines: LineIndex): Range {
  const start = lines.startOf(2);
  for (let line = 2; line <= lines.count; line++) {
    const row = lines.rangeOf(line);
    const written = text.slice(row.start, row.end);
    if (
      /^(?:---|\.\.\.)[ \t]*$/.test(written) ||
      (line > 2 && (written.trim() === '' || /^#+\s/.test(written)))
    )
      return { start, end: Math.max(start, row.start - 1) };
  }
  return { start, end: text.length };
}

function onlyType(text: string, body: Range): boolean {
  const { data, errors } = readYaml(text, body);
  if (errors.length === 0 && typeof data === 'object' && data !== null)
    return Object.keys(data).every((key) => key === 'type');
  return text.slice(body.start, body.end).trim().split(/\r?\n/).length <= 1;
}
