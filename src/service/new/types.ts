import type { CompiledType, FieldOf } from '../../core/document-type/library.js';
import { type Locale, type Localized, localize } from '../../core/locale/locale.js';
import { prefillFrom } from '../../core/scaffold/prefill.js';
import { isoOf, wallClock } from '../clock.js';
import type { ServiceContext } from '../context.js';
import type { WorkspaceValues } from '../data/lists.js';
import type { Question, TypeInfo, TypesParams } from '../data/new.js';
import { fieldDescription } from '../views/completeness.js';
import { workspaceValues } from '../views/values.js';
import { exampleValues, isTime, namedValues } from '../yaml/schema-view.js';
import { configFor } from './folder-config.js';
import { incidentChoices } from './incident-choices.js';

const words = {
  yes: { en: 'yes', id: 'ya' },
  no: { en: 'no', id: 'tidak' },
};

/** The document types that hold in a folder, and what a new document of each is asked. */
export async function documentTypes(context: ServiceContext, params: TypesParams): Promise<TypeInfo[]> {
  const config = await configFor(context, params.folder ?? null);
  const locale = params.locale ?? context.client().locale;
  const values = await workspaceValues(context, params.folder);
  const source = params.from === undefined ? null : ((await context.analyse(params.from))?.document ?? null);
  const incidents = await incidentChoices(context, params.folder, source);
  return [...config.types.values()].map((type) => {
    const known = source ? prefillFrom(source, type).values : {};
    return {
      id: type.id,
      name: localize(type.names, locale),
      description: localize(type.descriptions, locale),
      lineage: type.lineage,
      questions: type
        .fields()
        .filter(({ schema }) => schema['x-prompt'])
        .map((field) => questionOf(field, { type, locale, values, incidents, known, context })),
    };
  });
}

/** Times of what has just happened; others may be still to come. */
const begins: ReadonlySet<string> = new Set(['started', 'at']);

interface Asking {
  readonly type: CompiledType;
  readonly locale: Locale;
  readonly values: WorkspaceValues;
  readonly incidents: Question['choices'];
  /** What the source says, by field. */
  readonly known: { readonly [field: string]: unknown };
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
    initial: typed(asking.known[field]) ?? initialOf({ path, schema }, kind, asking),
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
  { locale, values, incidents }: Asking,
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
  if (key === 'incident') return incidents;
  const used =
    key === 'services' ? values.services : key === 'owner' || key === 'authors' ? values.owners : [];
  return plain([...used, ...(key === 'channel' ? values.channels : []), ...exampleValues([schema])]);
}

/** A value as somebody types it; null for one that cannot be typed. */
function typed(value: unknown): string | null {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.join(', ') : null;
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : null;
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
