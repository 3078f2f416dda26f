import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { CompiledType } from '../../core/document-type/library.js';
import { localize } from '../../core/locale/locale.js';
import type { JsonSchema } from '../../core/schema/json-schema.js';
import type { Analysis } from '../analysis.js';
import { isoOf, wallClock } from '../clock.js';
import type { ServiceContext } from '../context.js';
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

interface InFrontMatter extends Pick<At, 'context' | 'offset'> {
  readonly analysis: Pick<Analysis, 'uri' | 'text' | 'lines' | 'document' | 'config' | 'messages'>;
}

/** Keys and values of the front matter, by the JSON Schema of the document's type. */
export async function completeFrontMatter({
  context,
  analysis,
  offset,
}: InFrontMatter): Promise<CompletionItem[]> {
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

async function offersFor(place: YamlPlaceAt, { context, analysis }: InFrontMatter): Promise<OfferedValue[]> {
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

function timeOffers(
  context: ServiceContext,
  { document, messages }: InFrontMatter['analysis'],
): OfferedValue[] {
  const zone = document.frontMatter.data.timezone;
  const clock = wallClock(context.now(), typeof zone === 'string' ? zone : null, context.client().timezone);
  const kind = CompletionItemKind.Value;
  return [
    { value: isoOf(clock), label: localize(words.now, messages), detail: isoOf(clock), kind },
    { value: clock.date, label: localize(words.today, messages), detail: clock.date, kind },
  ];
}

/** The document types to choose from. */
export function typeOffers(types: readonly CompiledType[], locale: string): OfferedValue[] {
  return types.map(({ id, names, descriptions }) => ({
    value: id,
    kind: CompletionItemKind.EnumMember,
    detail: localize(names, locale),
    documentation: localize(descriptions, locale),
  }));
}
