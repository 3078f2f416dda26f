import type { JsonSchema } from '../../core/schema/json-schema.js';
import type { Path } from '../../core/yaml/yaml-source.js';

export type SchemaObject = { readonly [keyword: string]: unknown };

/** A property that a mapping may have. */
export interface SchemaProperty {
  readonly name: string;
  readonly schema: SchemaObject;
  readonly required: boolean;
}

const isObject = (value: unknown): value is SchemaObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas that may hold for a place in data, `$ref` and alternatives followed. */
export function schemasAt(root: JsonSchema, path: Path): SchemaObject[] {
  let here = variants(root, root);
  for (const step of path) here = here.flatMap((schema) => below(schema, step, root));
  return here;
}

/** The properties that a mapping at a place may have, in the order of the schema. */
export function propertiesAt(root: JsonSchema, path: Path): SchemaProperty[] {
  const found = new Map<string, SchemaProperty>();
  const schemas = schemasAt(root, path);
  const required = new Set(
    schemas.flatMap((schema) => (Array.isArray(schema.required) ? schema.required : [])),
  );
  for (const schema of schemas) {
    for (const [name, property] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
      if (found.has(name)) continue;
      const [own = {}] = variants(property as JsonSchema, root);
      found.set(name, { name, schema: own, required: required.has(name) });
    }
  }
  return [...found.values()];
}

/** A schema and its alternatives, references resolved: what any of them allows is allowed. */
function variants(schema: JsonSchema | undefined, root: JsonSchema, depth = 0): SchemaObject[] {
  if (!isObject(schema) || depth > 8) return [];
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/$defs/', '') : null;
  const defs = isObject(root) && isObject(root.$defs) ? root.$defs : {};
  const shared = name === null ? undefined : defs[name];
  const own = isObject(shared) ? { ...shared, ...schema } : schema;
  const more = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) =>
    Array.isArray(own[keyword]) ? (own[keyword] as JsonSchema[]) : [],
  );
  return [own, ...more.flatMap((one) => variants(one, root, depth + 1))];
}

function below(schema: SchemaObject, step: string | number, root: JsonSchema): SchemaObject[] {
  if (typeof step === 'number') {
    const prefix = Array.isArray(schema.prefixItems) ? schema.prefixItems[step] : undefined;
    return variants((prefix ?? schema.items) as JsonSchema | undefined, root);
  }
  const properties = isObject(schema.properties) ? schema.properties : {};
  if (Object.hasOwn(properties, step)) return variants(properties[step] as JsonSchema, root);
  return variants(schema.additionalProperties as JsonSchema | undefined, root);
}

/** The values that a schema names: of `enum`, `const`, a boolean; the empty value left out. */
export function namedValues(schemas: readonly SchemaObject[]): string[] {
  const values = schemas.flatMap((schema) => {
    if (Array.isArray(schema.enum)) return schema.enum;
    if (schema.const !== undefined) return [schema.const];
    return [schema.type].flat().includes('boolean') ? [true, false] : [];
  });
  return [...new Set(values.filter((value) => value !== null).map(String))];
}

/** Values that a schema gives as examples, its own and those of its items. */
export function exampleValues(schemas: readonly SchemaObject[]): string[] {
  const own = schemas.flatMap((schema) => [schema, schema.items].filter(isObject));
  return [...new Set(own.flatMap(({ examples }) => (Array.isArray(examples) ? examples : [])))].map(String);
}

/** What kind of value a schema wants, for what is written behind its key. */
export function shapeOf(schemas: readonly SchemaObject[]): 'object' | 'array' | 'scalar' {
  const [own] = schemas;
  const types = own ? [own.type].flat() : [];
  if (types.includes('object') || isObject(own?.properties)) return 'object';
  return types.includes('array') ? 'array' : 'scalar';
}

/** Whether a value is a time or a date. */
export function isTime(schemas: readonly SchemaObject[]): boolean {
  return schemas.some(
    ({ pattern }) => typeof pattern === 'string' && pattern.startsWith('^\\d{4}-\\d{2}-\\d{2}'),
  );
}
