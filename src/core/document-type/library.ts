import { lazy } from '../lazy.js';
import type { Locale } from '../locale/locale.js';
import { locales } from '../locale/pack.js';
import type { JsonSchema } from '../schema/json-schema.js';
import { type CompiledSchema, compileSchema } from '../schema/validate.js';
import { checkType, type TypeFault } from './check-type.js';
import type { DemandFacts, DocumentType, Field, SectionType } from './document-type.js';
import { buildType, type LoadedType, placeOf, type SourceError, type TypeSource } from './load.js';
import { shippedTypes } from './shipped.generated.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';

/** A field of a front matter schema and where it stands in it. */
export interface FieldOf {
  readonly path: readonly string[];
  readonly schema: Field & { readonly [keyword: string]: unknown };
}

/** A type ready for use: its schemas compiled when first needed. */
export interface CompiledType extends DocumentType {
  /** The front matter schema with the shared definitions. */
  frontMatterSchema(): CompiledSchema;
  /** Every named field, depth first; those inside lists are left out. */
  fields(): readonly FieldOf[];
  /** The names of its sections in the languages that Pulih has words for, and in that of a locale. */
  vocabulary(locale: Locale): Vocabulary;
  /** Whether the facts demand the section. */
  demands(section: SectionType, facts: DemandFacts): boolean;
  /** Fields that the facts demand. */
  demandedFields(facts: DemandFacts): FieldOf[];
}

/** All document types that a workspace knows, by id. */
export type TypeLibrary = ReadonlyMap<string, CompiledType>;

export function compileType(type: DocumentType): CompiledType {
  const conditions = new Map<JsonSchema, CompiledSchema>();
  const holds = (condition: JsonSchema, facts: DemandFacts): boolean => {
    if (typeof condition === 'boolean') return condition;
    let compiled = conditions.get(condition);
    if (!compiled) {
      compiled = compileSchema({ $defs: type.$defs, ...condition });
      conditions.set(condition, compiled);
    }
    return compiled.fits(facts);
  };
  const fields = lazy(() => fieldsOf(type.frontMatter, type.$defs, []));
  return {
    ...type,
    frontMatterSchema: lazy(() => compileSchema({ ...(type.frontMatter as object), $defs: type.$defs })),
    fields,
    vocabulary: vocabularies(type),
    demands: (section, facts) => holds(section.demanded, facts),
    demandedFields: (facts) => fields().filter((field) => holds(field.schema['x-demanded'] ?? false, facts)),
  };
}

/** Vocabularies are dear to make and few: one serves all locales that Pulih has words for. */
function vocabularies(type: DocumentType): CompiledType['vocabulary'] {
  const made = new Map<Locale | null, Vocabulary>();
  return (locale) => {
    const extra = locales.includes(locale) ? null : locale;
    const known = made.get(extra) ?? buildVocabulary(type, extra === null ? locales : [...locales, extra]);
    made.set(extra, known);
    return known;
  };
}

function fieldsOf(schema: JsonSchema, defs: DocumentType['$defs'], path: readonly string[]): FieldOf[] {
  const properties =
    typeof schema === 'object' ? (schema.properties as Record<string, JsonSchema> | undefined) : undefined;
  return Object.entries(properties ?? {}).flatMap(([key, property]) => {
    const own = dereference(property, defs);
    const here = [...path, key];
    return [{ path: here, schema: own }, ...fieldsOf(own, defs, here)];
  });
}

/** A property with what its `$ref` to a shared definition adds. */
function dereference(property: JsonSchema, defs: DocumentType['$defs']): FieldOf['schema'] {
  if (typeof property === 'boolean') return {};
  const name = typeof property.$ref === 'string' ? property.$ref.replace('#/$defs/', '') : null;
  const shared = name === null ? undefined : defs[name];
  return typeof shared === 'object' ? { ...shared, ...property } : property;
}

/** The types that come with Pulih. */
export function shippedLibrary(): TypeLibrary {
  return new Map(shippedTypes.map((source) => [source.id, compileType(buildType(source, null))]));
}

export interface LibraryError extends SourceError {
  /** Index of the faulty file among those given. */
  readonly file: number;
}

/**
 * The shipped types and the user's, which may extend either and may replace a shipped one by its id.
 * A faulty or cyclic type is left out and told in `errors`.
 */
export function buildLibrary(loaded: readonly LoadedType[]): { types: TypeLibrary; errors: LibraryError[] } {
  const errors: LibraryError[] = loaded.flatMap(({ errors }, file) =>
    errors.map((error) => ({ ...error, file })),
  );
  const types = new Map(shippedLibrary());
  const waiting = new Map<string, { source: TypeSource; file: number }>();
  loaded.forEach(({ source, errors }, file) => {
    if (source && errors.length === 0) waiting.set(source.id, { source, file });
  });
  while (waiting.size > 0) {
    const ready = [...waiting.values()].filter(
      ({ source }) =>
        source.extends === undefined || source.extends === source.id || !waiting.has(source.extends),
    );
    const circular = ready.length === 0;
    for (const { source, file } of circular ? [...waiting.values()] : ready) {
      waiting.delete(source.id);
      const { type, faults } = circular ? { type: null, faults: [circle(source)] } : finish(source, types);
      if (type) types.set(source.id, compileType(type));
      for (const { path, message } of faults)
        errors.push({ file, message, range: placeOf(loaded[file]!.yaml, path) });
    }
  }
  return { types, errors };
}

const circle = ({ id }: TypeSource): TypeFault => ({
  path: ['extends'],
  message: `Type \`${id}\` extends itself in a circle; cut the circle.`,
});

/** The type over its base; none where something is wrong with either. */
function finish(
  source: TypeSource,
  types: TypeLibrary,
): { readonly type: DocumentType | null; readonly faults: readonly TypeFault[] } {
  const base = source.extends === undefined ? null : types.get(source.extends);
  if (base === undefined) {
    const message = `Unknown type \`${source.extends}\` in \`extends\`; known are ${[...types.keys()].join(', ')}.`;
    return { type: null, faults: [{ path: ['extends'], message }] };
  }
  const built = buildType(source, base);
  const faults = checkType(source, base, built);
  return { type: faults.length > 0 ? null : built, faults };
}

/** The library with further titles for sections of any type that has them. */
export function withAliases(
  types: TypeLibrary,
  aliases: { readonly [concept: string]: readonly string[] },
): TypeLibrary {
  if (Object.keys(aliases).length === 0) return types;
  const extended = [...types.values()].map((type): [string, CompiledType] => {
    const sections = type.sections.map((section) => {
      const more = aliases[section.id];
      return more
        ? { ...section, aliases: { ...section.aliases, en: [...(section.aliases.en ?? []), ...more] } }
        : section;
    });
    return [type.id, compileType({ ...type, sections })];
  });
  return new Map(extended);
}
