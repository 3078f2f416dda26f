import { describeFinding } from '../schema/describe.js';
import type { JsonSchema } from '../schema/json-schema.js';
import { compileSchema, type SchemaFinding } from '../schema/validate.js';
import type { Range } from '../text/range.js';
import { type Path, readYaml, type YamlSource } from '../yaml/yaml-source.js';
import type { Content, DocumentType, SectionType } from './document-type.js';
import { typeSchema } from './type-schema.js';

/** Something wrong in a data file of the user's, such as a document type or a configuration. */
export interface SourceError {
  readonly message: string;
  readonly range: Range;
}

/** A section as written in YAML; everything but the id may come from the base type. */
type SectionSource = Partial<Omit<SectionType, 'id' | 'answeredBy'>> & {
  readonly id: string;
  readonly answered_by?: readonly string[];
  readonly after?: string;
};

/** The data of a document type file as `typeSchema` describes it. */
export interface TypeSource {
  readonly id: string;
  readonly extends?: string;
  readonly names?: DocumentType['names'];
  readonly descriptions?: DocumentType['descriptions'];
  readonly file_name?: string;
  readonly hints?: DocumentType['hints'];
  readonly $defs?: DocumentType['$defs'];
  readonly front_matter?: JsonSchema;
  readonly sections?: readonly SectionSource[];
  readonly drop?: readonly string[];
}

/** A read type file: its data where it is sound, else what is wrong with it. */
export interface LoadedType {
  readonly source: TypeSource | null;
  readonly yaml: YamlSource;
  readonly errors: readonly SourceError[];
}

/** Reads a document type file. Never throws; the base of `extends` is found by `resolveType`. */
export function loadType(text: string): LoadedType {
  const yaml = readYaml(text);
  if (yaml.errors.length > 0) return { source: null, yaml, errors: yaml.errors };
  const errors = compileSchema(typeSchema)
    .findings(yaml.data)
    .map((finding) => ({ message: describeFinding(finding, 'en'), range: placeOfFinding(yaml, finding) }));
  if (errors.length > 0) return { source: null, yaml, errors };
  const source = yaml.data as TypeSource;
  return { source, yaml, errors: doubledSections(source, yaml) };
}

/** What a finding is about: an unknown key itself, else the value. */
export function placeOfFinding(yaml: YamlSource, { keyword, path }: SchemaFinding): Range {
  const key = keyword === 'false' ? yaml.locate(path)?.key : null;
  return key ?? placeOf(yaml, path);
}

/** The range of a node, else of the nearest one around it. */
export function placeOf(yaml: YamlSource, path: Path): Range {
  for (let length = path.length; length >= 0; length--) {
    const place = yaml.locate(path.slice(0, length));
    const range = place?.value ?? place?.key;
    if (range) return range;
  }
  return { start: 0, end: 0 };
}

function doubledSections(source: TypeSource, yaml: YamlSource): SourceError[] {
  const seen = new Set<string>();
  return (source.sections ?? []).flatMap((section, index) => {
    if (!seen.has(section.id)) {
      seen.add(section.id);
      return [];
    }
    const range = placeOf(yaml, ['sections', index, 'id']);
    return [{ message: `Section \`${section.id}\` is listed twice; keep one.`, range }];
  });
}

/** A type made of its source and, where it extends another, of that one. */
export function buildType(source: TypeSource, base: DocumentType | null): DocumentType {
  return {
    id: source.id,
    lineage: [source.id, ...(base?.lineage.filter((id) => id !== source.id) ?? [])],
    names: source.names ?? base?.names ?? { en: source.id },
    descriptions: source.descriptions ?? base?.descriptions ?? { en: '' },
    fileName: source.file_name ?? base?.fileName ?? '{date}-{slug}.md',
    hints: source.hints ?? (base && source.id === base.id ? base.hints : {}),
    $defs: { ...base?.$defs, ...source.$defs },
    frontMatter: typed(mergeSchemas(base?.frontMatter ?? {}, source.front_matter ?? {}), source.id),
    sections: mergeSections(base?.sections ?? [], source),
  };
}

const prose: Content = { kind: 'prose' };

function complete(section: SectionSource): SectionType {
  return {
    id: section.id,
    title: section.title ?? { en: section.id },
    aliases: section.aliases ?? {},
    cues: section.cues ?? [],
    guidance: section.guidance ?? { en: '' },
    content: section.content ?? prose,
    demanded: section.demanded ?? false,
    offered: section.offered ?? true,
    answeredBy: section.answered_by ?? [],
    from: section.from ?? [],
  };
}

function mergeSections(base: readonly SectionType[], source: TypeSource): SectionType[] {
  const dropped = new Set(source.drop);
  const sections = base.filter((section) => !dropped.has(section.id));
  for (const { after, ...change } of source.sections ?? []) {
    const index = sections.findIndex((section) => section.id === change.id);
    if (index >= 0) {
      const { aliases, answeredBy, ...known } = sections[index]!;
      const merged = mergeLists(aliases, change.aliases ?? {});
      sections[index] = complete({ ...known, answered_by: answeredBy, ...change, aliases: merged });
    } else {
      const place = sections.findIndex((section) => section.id === after);
      sections.splice(place < 0 ? sections.length : place + 1, 0, complete(change));
    }
  }
  return sections;
}

type Lists = SectionType['aliases'];

function mergeLists(base: Lists, more: Lists): Lists {
  const locales = new Set([...Object.keys(base), ...Object.keys(more)]);
  return Object.fromEntries(
    [...locales].map((locale) => [locale, [...new Set([...(base[locale] ?? []), ...(more[locale] ?? [])])]]),
  );
}

type SchemaObject = { readonly [keyword: string]: unknown };

const isObject = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The second schema over the first: objects key by key, `required` lists joined, all else replaced. */
function mergeSchemas(base: JsonSchema, more: JsonSchema): JsonSchema {
  if (!isObject(base) || !isObject(more)) return more;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(more)) {
    const old = merged[key];
    if (key === 'required' && Array.isArray(old) && Array.isArray(value))
      merged[key] = [...new Set([...old, ...value])];
    else merged[key] = isObject(old) && isObject(value) ? mergeSchemas(old, value) : value;
  }
  return merged;
}

/** The schema with `type` bound to the id, so that a type that extends another is told apart from it. */
function typed(schema: JsonSchema, id: string): JsonSchema {
  return mergeSchemas(schema, { properties: { type: { const: id } } });
}
