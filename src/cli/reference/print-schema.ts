import type { CompiledType } from '../../core/document-type/library.js';
import { type Localized, localize } from '../../core/locale/locale.js';
import type { JsonSchema } from '../../core/schema/json-schema.js';
import type { SchemaInput } from '../commands/schema.js';
import { findConfigs } from '../files/find-config.js';
import { absolute } from '../files/paths.js';
import type { ExitCode, Io } from '../io.js';
import { configErrorLines, typeNamed } from '../type-names.js';

/** `pulih schema`. */
export async function printSchema({ operands, options }: SchemaInput, io: Io): Promise<ExitCode> {
  const only = options.config === undefined ? undefined : absolute(io.cwd, options.config);
  const config = await findConfigs(io.files, { only }).forFolder(io.cwd);
  for (const line of configErrorLines(config, io.cwd)) io.stderr(`${line}\n`);
  if (config.errors.length > 0) return 2;
  const type = typeNamed(operands[0]!, config.types);
  io.stdout(`${JSON.stringify(publicSchema(type, options.locale ?? 'en'), null, 2)}\n`);
  return 0;
}

type Keywords = { readonly [keyword: string]: unknown };

/** The front matter schema in plain JSON Schema 2020-12: descriptions in one language, no keywords of our own. */
export function publicSchema(type: CompiledType, locale: string): Keywords {
  const schema = plain(type.frontMatter, locale) as Keywords;
  const defs = Object.fromEntries(
    reachable(schema, type.$defs).map((name) => [name, plain(type.$defs[name]!, locale)]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: localize(type.names, locale),
    description: localize(type.descriptions, locale),
    ...schema,
    ...(Object.keys(defs).length > 0 ? { $defs: defs } : {}),
  };
}

/** Keywords whose keys are names of the user's, not keywords. */
const mappings = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);
/** Keywords whose values are data, not schemas. */
const data = new Set(['const', 'enum', 'default', 'examples']);

function plain(schema: unknown, locale: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => plain(item, locale));
  if (!isMapping(schema)) return schema;
  const described = schema['x-description'] as Partial<Localized> | undefined;
  const entries = Object.entries(schema)
    .filter(([keyword]) => !keyword.startsWith('x-'))
    .map(([keyword, value]): [string, unknown] => [keyword, plainValue(keyword, value, locale)]);
  const description = described?.[locale];
  return { ...Object.fromEntries(entries), ...(description === undefined ? {} : { description }) };
}

function plainValue(keyword: string, value: unknown, locale: string): unknown {
  if (data.has(keyword)) return value;
  if (!mappings.has(keyword) || !isMapping(value)) return plain(value, locale);
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, plain(schema, locale)]));
}

/** Names of the shared schemas that a plain schema refers to, directly or through others. */
function reachable(schema: unknown, defs: { readonly [name: string]: JsonSchema }): string[] {
  const names = new Set<string>();
  const waiting: unknown[] = [schema];
  while (waiting.length > 0) {
    for (const name of references(waiting.pop())) {
      if (names.has(name) || defs[name] === undefined) continue;
      names.add(name);
      waiting.push(plain(defs[name], 'en'));
    }
  }
  return [...names].sort();
}

function references(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(references);
  if (!isMapping(node)) return [];
  const own = typeof node.$ref === 'string' ? [node.$ref.replace('#/$defs/', '')] : [];
  return [...own, ...Object.values(node).flatMap(references)];
}

function isMapping(value: unknown): value is Keywords {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
