import type { JsonSchema } from './json-schema.js';

/** Whether data fits a schema, and nothing about where or why not. */
export type Fits = (data: unknown) => boolean;

type Keywords = Exclude<JsonSchema, boolean>;
type Maker = (value: unknown, schema: Keywords, make: (schema: JsonSchema) => Fits) => Fits;

/** Thrown inside this file for a schema with a keyword that is not known here. */
class Unknown extends Error {}

/**
 * Makes a schema a function, many times faster than a validator that explains; null for a schema with keywords other
 * than those that document types are written with, which is left to that validator.
 */
export function quickFit(root: JsonSchema): Fits | null {
  const known = new Map<JsonSchema, Fits>();
  const make = (schema: JsonSchema): Fits => {
    if (typeof schema === 'boolean') return () => schema;
    const made = known.get(schema);
    if (made) return made;
    // A schema may refer to itself: until it is made, it stands for what it will be.
    let fits: Fits = () => true;
    known.set(schema, (data) => fits(data));
    fits = makeKeywords(schema, root, make);
    known.set(schema, fits);
    return fits;
  };
  try {
    return make(root);
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

function makeKeywords(schema: Keywords, root: JsonSchema, make: (schema: JsonSchema) => Fits): Fits {
  const checks: Fits[] = [];
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-') || silent.has(keyword) || value === undefined) continue;
    if (keyword === '$ref') {
      const target = referred(root, value);
      const fits = make(target);
      checks.push((data) => fits(data));
      continue;
    }
    const maker = Object.hasOwn(makers, keyword) ? makers[keyword] : undefined;
    if (!maker) throw new Unknown();
    checks.push(maker(value, schema, make));
  }
  return checks.length === 1 ? checks[0]! : (data) => checks.every((check) => check(data));
}

/** Keywords that say nothing about what fits. */
const silent = new Set([
  '$schema',
  '$id',
  '$defs',
  '$comment',
  'title',
  'description',
  'default',
  'examples',
  'then',
  'else',
]);

function referred(root: JsonSchema, reference: unknown): JsonSchema {
  const name = typeof reference === 'string' ? /^#\/\$defs\/([\w-]+)$/.exec(reference)?.[1] : undefined;
  const defs = typeof root === 'object' ? (root.$defs as Record<string, JsonSchema> | undefined) : undefined;
  if (name === undefined || !defs || !Object.hasOwn(defs, name)) throw new Unknown();
  return defs[name]!;
}

const makers: { readonly [keyword: string]: Maker } = {
  type: (value) => {
    const types = [value].flat().map((name) => {
      const test = typeof name === 'string' ? typeTests[name] : undefined;
      if (!test) throw new Unknown();
      return test;
    });
    return types.length === 1 ? types[0]! : (data) => types.some((test) => test(data));
  },
  const: (value) => {
    if (!isPrimitive(value)) throw new Unknown();
    return (data) => data === value;
  },
  enum: (value) => {
    if (!Array.isArray(value) || !value.every(isPrimitive)) throw new Unknown();
    const values = new Set<unknown>(value);
    return (data) => values.has(data);
  },
  properties: (value, _schema, make) => {
    const properties = Object.entries(value as Record<string, JsonSchema>).map(
      ([name, property]) => [name, make(property)] as const,
    );
    return (data) =>
      !isRecord(data) || properties.every(([name, fits]) => !Object.hasOwn(data, name) || fits(data[name]));
  },
  required: (value) => {
    const names = value as readonly string[];
    return (data) => !isRecord(data) || names.every((name) => Object.hasOwn(data, name));
  },
  additionalProperties: (value, schema, make) => {
    if (schema.patternProperties !== undefined) throw new Unknown();
    const fits = make(value as JsonSchema);
    const own = new Set(Object.keys((schema.properties as object | undefined) ?? {}));
    return (data) => !isRecord(data) || Object.keys(data).every((name) => own.has(name) || fits(data[name]));
  },
  items: (value, schema, make) => {
    if (schema.prefixItems !== undefined) throw new Unknown();
    const fits = make(value as JsonSchema);
    return (data) => !Array.isArray(data) || data.every(fits);
  },
  minItems: (value) => (data) => !Array.isArray(data) || data.length >= Number(value),
  minimum: (value) => (data) => typeof data !== 'number' || data >= Number(value),
  maximum: (value) => (data) => typeof data !== 'number' || data <= Number(value),
  pattern: (value) => {
    const pattern = new RegExp(String(value), 'u');
    return (data) => typeof data !== 'string' || pattern.test(data);
  },
  allOf: (value, _schema, make) => {
    const all = (value as readonly JsonSchema[]).map(make);
    return (data) => all.every((fits) => fits(data));
  },
  anyOf: (value, _schema, make) => {
    const any = (value as readonly JsonSchema[]).map(make);
    return (data) => any.some((fits) => fits(data));
  },
  not: (value, _schema, make) => {
    const fits = make(value as JsonSchema);
    return (data) => !fits(data);
  },
  if: (value, schema, make) => {
    const condition = make(value as JsonSchema);
    const then = schema.then === undefined ? () => true : make(schema.then as JsonSchema);
    const otherwise = schema.else === undefined ? () => true : make(schema.else as JsonSchema);
    return (data) => (condition(data) ? then(data) : otherwise(data));
  },
};

const typeTests: { readonly [name: string]: Fits } = {
  null: (data) => data === null,
  boolean: (data) => typeof data === 'boolean',
  number: (data) => typeof data === 'number',
  integer: (data) => Number.isInteger(data),
  string: (data) => typeof data === 'string',
  array: (data) => Array.isArray(data),
  object: isRecord,
};

function isPrimitive(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
