import type { CompiledType, FieldOf } from '../../core/document-type/library.js';
import { type Locale, type Localized, localize } from '../../core/locale/locale.js';
import { isoOf, wallClock } from '../clock.js';
import type { ServiceContext } from '../context.js';
import type { Question, TypeInfo, TypesParams, WorkspaceValues } from '../data.js';
import { fieldDescription } from '../views/completeness.js';
import { workspaceValues } from '../views/values.js';
import { exampleValues, isTime, namedValues } from '../yaml/schema-view.js';
import { configFor } from './folder-config.js';

const words = {
  yes: { en: 'yes', id: 'ya' },
  no: { en: 'no', id: 'tidak' },
};

/** The document types that hold in a folder, and what a new document of each is asked. */
export async function documentTypes(context: ServiceContext, params: TypesParams): Promise<TypeInfo[]> {
  const config = await configFor(context, params.folder ?? null);
  const locale = params.locale ?? context.client().locale;
  const values = await workspaceValues(context, params.folder);
  return [...config.types.values()].map((type) => ({
    id: type.id,
    name: localize(type.names, locale),
    description: localize(type.descriptions, locale),
    lineage: type.lineage,
    questions: type
      .fields()
      .filter(({ schema }) => schema['x-prompt'])
      .map((field) => questionOf(field, { type, locale, values, context })),
  }));
}

/** Times of what has just happened; others may be still to come. */
const begins: ReadonlySet<string> = new Set(['started', 'at']);

interface Asking {
  readonly type: CompiledType;
  readonly locale: Locale;
  readonly values: WorkspaceValues;
  readonly context: ServiceContext;
}

function questionOf({ path, schema }: FieldOf, asking: Asking): Question {
  const { type, locale } = asking;
  const field = path.join('.');
  const kind = kindOf({ path, schema });
  const required =
    path.length === 1 &&
    Array.isArray((type.frontMatter as { readonly required?: unknown }).required) &&
    ((type.frontMatter as { readonly required: readonly unknown[] }).required.includes(field) as boolean);
  const expected = schema['x-expected'] as Localized | undefined;
  return {
    field,
    prompt: localize(schema['x-prompt']!, locale),
    description: fieldDescription(schema, locale),
    kind,
    required,
    choices: choicesOf({ path, schema }, kind, asking),
    initial: initialOf({ path, schema }, kind, asking),
    pattern: typeof schema.pattern === 'string' ? schema.pattern : null,
    expected: expected ? localize(expected, locale) : null,
  };
}

function kindOf({ schema }: FieldOf): Question['kind'] {
  const types = [schema.type].flat();
  if (isTime([schema])) return 'time';
  if (types.includes('boolean')) return 'boolean';
  if (namedValues([schema]).length > 0) return 'choice';
  if (types.includes('array')) return 'list';
  return types.includes('integer') || (types.includes('number') && !types.includes('string'))
    ? 'number'
    : 'text';
}

function choicesOf(
  { path, schema }: FieldOf,
  kind: Question['kind'],
  { locale, values }: Asking,
): Question['choices'] {
  const plain = (list: readonly string[]): Question['choices'] =>
    [...new Set(list)].map((value) => ({ value, description: null }));
  if (kind === 'boolean')
    return [
      { value: 'true', description: localize(words.yes, locale) },
      { value: 'false', description: localize(words.no, locale) },
    ];
  if (kind === 'choice') return plain(namedValues([schema]));
  const key = path.at(-1);
  const used =
    key === 'services' ? values.services : key === 'owner' || key === 'authors' ? values.owners : [];
  return plain([...used, ...(key === 'channel' ? values.channels : []), ...exampleValues([schema])]);
}

/** What is likely: the zone, the person, and for the beginning of something: now. */
function initialOf(
  { path, schema }: FieldOf,
  kind: Question['kind'],
  { locale, context }: Asking,
): string | null {
  const { timezone, user } = context.client();
  const clock = wallClock(context.now(), timezone);
  const given = schema['x-default'];
  if (given === undefined || given === null)
    return kind === 'time' && begins.has(path.at(-1)!) ? isoOf(clock) : null;
  const values: { readonly [name: string]: string } = {
    today: clock.date,
    now: isoOf(clock),
    timezone,
    user,
    locale,
  };
  return String(given).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole) || null;
}
