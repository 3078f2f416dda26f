import { type OutputUnit, type ValidationResult, Validator } from '@cfworker/json-schema';
import { lazy } from '../lazy.js';
import { wellFormed } from '../text/well-formed.js';
import type { Path } from '../yaml/yaml-source.js';
import type { JsonSchema } from './json-schema.js';
import { type Fits, quickFit } from './quick-fit.js';

/** One way in which data does not fit its schema, at the deepest place that explains it. */
export interface SchemaFinding {
  readonly path: Path;
  readonly keyword: string;
  /** The value of the keyword in the schema, such as the list of an `enum`. */
  readonly expected: unknown;
  /** The schema that holds the keyword. */
  readonly schema: { readonly [keyword: string]: unknown };
  /** The offending value; for `required` the name of the missing key. */
  readonly actual: unknown;
}

/** A schema ready for use; making one is dearer than using it. */
export interface CompiledSchema {
  readonly schema: JsonSchema;
  /** Everything that is wrong with `data`, in schema order; empty when it fits. */
  findings(data: unknown): SchemaFinding[];
  fits(data: unknown): boolean;
}

/** Keywords that only say that something below them failed. */
const wrappers = new Set([
  'properties',
  'additionalProperties',
  'patternProperties',
  'items',
  'prefixItems',
  '$ref',
  'allOf',
  'if',
  'then',
  'else',
  'dependentSchemas',
]);
/** Keywords that offer alternatives: what fails inside one branch is noise. */
const alternatives = new Set(['anyOf', 'oneOf', 'not', 'contains']);

export function compileSchema(schema: JsonSchema): CompiledSchema {
  const validator = lazy(() => new Validator(schema as never, '2020-12', false));
  const quick = lazy(() => quickFit(schema) ?? explainingFit(schema));
  const findingsIn = (given: unknown): SchemaFinding[] => {
    // Most documents fit, which takes half as long to say as where one does not.
    if (quick()(given)) return [];
    const { errors, data } = validated(validator(), given);
    const branches = errors
      .filter((error) => alternatives.has(error.keyword))
      .map((error) => `${error.keywordLocation}/`);
    const telling = errors
      .map((error, index) => ({ error, location: locationOf(error, errors[index - 1]) }))
      .filter(
        ({ error, location }) =>
          !wrappers.has(error.keyword) && !branches.some((branch) => location.startsWith(branch)),
      );
    return withoutRepeats(
      telling.flatMap(({ error, location }) => toFindings(error, location, schema, data)),
    );
  };
  return {
    schema,
    fits: (data) => quick()(data),
    findings: findingsIn,
  };
}

/** The validator that explains, stopped at the first fault. */
export function explainingFit(schema: JsonSchema): Fits {
  const validator = new Validator(schema as never, '2020-12', true);
  return (data) => validated(validator, data).valid;
}

/** The validator writes keys as URIs, and half of a surrogate pair has no place in one. */
function validated(validator: Validator, given: unknown): ValidationResult & { readonly data: unknown } {
  try {
    return { ...validator.validate(given), data: given };
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    const data = withWholeKeys(given);
    return { ...validator.validate(data), data };
  }
}

function withWholeKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withWholeKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [wellFormed(key), withWholeKeys(item)]),
  );
}

/** The validator places `false` in the data; the error before it is that of the keyword that holds the `false`. */
function locationOf(error: OutputUnit, before: OutputUnit | undefined): string {
  return error.keyword === 'false' && before ? before.keywordLocation : error.keywordLocation;
}

function toFindings(
  error: OutputUnit,
  keywordLocation: string,
  schema: JsonSchema,
  data: unknown,
): SchemaFinding[] {
  const { keyword } = error;
  const location = pointer(keywordLocation);
  const expected = lookUp(schema, location);
  const holder = lookUp(schema, location.slice(0, -1));
  const own = typeof holder === 'object' && holder !== null ? (holder as SchemaFinding['schema']) : {};
  const path = pointer(error.instanceLocation);
  const value = lookUp(data, path);
  const actuals = keyword === 'required' ? missing(expected, value) : [value];
  return actuals.map((actual) => ({ path: steps(data, path), keyword, expected, schema: own, actual }));
}

/** The validator tells a missing key once for each key that is missing. */
function withoutRepeats(findings: readonly SchemaFinding[]): SchemaFinding[] {
  const byKey = new Map<string, SchemaFinding>();
  for (const finding of findings) {
    const { path, keyword, actual } = finding;
    const key = JSON.stringify([path, keyword, keyword === 'required' ? actual : null]);
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  return [...byKey.values()];
}

function missing(required: unknown, value: unknown): string[] {
  if (!Array.isArray(required) || typeof value !== 'object' || value === null) return [];
  return required.filter((name) => !Object.hasOwn(value, name));
}

/** `#/a~1b/0` → `['a/b', '0']`. */
function pointer(location: string): string[] {
  return location
    .replace(/^#\/?/, '')
    .split('/')
    .filter((part, _index, all) => part !== '' || all.length > 1)
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Follows a path through data; in a schema, `$ref` steps jump to what they name. */
function lookUp(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step];
    if (step === '$ref' && typeof value === 'string') value = lookUp(root, pointer(value));
  }
  return value;
}

/** The path with numbers where the data has sequences. */
function steps(data: unknown, path: readonly string[]): (string | number)[] {
  let value = data;
  return path.map((step) => {
    const typed = Array.isArray(value) ? Number(step) : step;
    value = (value as Record<string, unknown> | undefined)?.[step];
    return typed;
  });
}
