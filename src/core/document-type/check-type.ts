import type { Path } from '../yaml/yaml-source.js';
import type { DocumentType } from './document-type.js';
import type { TypeSource } from './load.js';

/** What is wrong at a place of a type file. */
export interface TypeFault {
  readonly path: Path;
  readonly message: string;
}

type Mapping = { readonly [key: string]: unknown };

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const typeNames = new Set(['null', 'boolean', 'object', 'array', 'number', 'integer', 'string']);
/** Keywords whose value is a schema, a list of schemas, or a mapping of names to schemas. */
const single = ['items', 'contains', 'additionalProperties', 'not', 'if', 'then', 'else', 'x-demanded'];
const listed = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const named = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];

/** What only the finished type can tell: sections that nobody has, and faults in the schemas that it holds. */
export function checkType(source: TypeSource, base: DocumentType | null, built: DocumentType): TypeFault[] {
  const known = new Set((base?.sections ?? []).map(({ id }) => id));
  const all = new Set([...known, ...(source.sections ?? []).map(({ id }) => id)]);
  const unknown = (id: string, path: Path): TypeFault => ({
    path,
    message: `Unknown section \`${id}\`; known are ${[...all].join(', ')}.`,
  });
  const schemaFaults = (schema: unknown, path: Path): TypeFault[] => checkSchema(schema, path, built.$defs);
  return [
    ...(source.drop ?? []).flatMap((id, index) => (known.has(id) ? [] : [unknown(id, ['drop', index])])),
    ...(source.sections ?? []).flatMap(({ after, demanded }, index) => [
      ...(after === undefined || all.has(after) ? [] : [unknown(after, ['sections', index, 'after'])]),
      ...(demanded === undefined ? [] : schemaFaults(demanded, ['sections', index, 'demanded'])),
    ]),
    ...(source.front_matter === undefined ? [] : schemaFaults(source.front_matter, ['front_matter'])),
    ...Object.entries(source.$defs ?? {}).flatMap(([name, schema]) => schemaFaults(schema, ['$defs', name])),
  ];
}

/** Faults that would make a JSON Schema throw, or hold for everything or nothing without a word. */
function checkSchema(schema: unknown, path: Path, defs: DocumentType['$defs']): TypeFault[] {
  if (typeof schema === 'boolean') return [];
  if (!isMapping(schema)) {
    return [{ path, message: 'A JSON Schema is a mapping of keywords to values, `true` or `false`.' }];
  }
  const below = (value: unknown, ...steps: Path): TypeFault[] =>
    checkSchema(value, [...path, ...steps], defs);
  return [
    ...keywordFaults(schema, path, defs),
    ...single.flatMap((keyword) => (Object.hasOwn(schema, keyword) ? below(schema[keyword], keyword) : [])),
    ...listed.flatMap((keyword) => {
      const list = schema[keyword];
      return Array.isArray(list) ? list.flatMap((item, index) => below(item, keyword, index)) : [];
    }),
    ...named.flatMap((keyword) => {
      const map = schema[keyword];
      if (map === undefined) return [];
      if (!isMapping(map)) {
        return [
          { path: [...path, keyword], message: `\`${keyword}\` is a mapping of names to JSON Schemas.` },
        ];
      }
      return Object.entries(map).flatMap(([name, item]) => below(item, keyword, name));
    }),
  ];
}

function keywordFaults(schema: Mapping, path: Path, defs: DocumentType['$defs']): TypeFault[] {
  const { $ref: reference, type, pattern } = schema;
  const fault = (keyword: string, message: string): TypeFault[] => [{ path: [...path, keyword], message }];
  return [
    ...(reference === undefined || (typeof reference === 'string' && namesDefinition(reference, defs))
      ? []
      : fault(
          '$ref',
          `\`$ref\` names \`${String(reference)}\`, which is not there; known are ${Object.keys(defs)
            .map((name) => `#/$defs/${name}`)
            .join(', ')}.`,
        )),
    ...([type].flat().every((name) => name === undefined || typeNames.has(String(name)))
      ? []
      : fault('type', `\`type\` is one of ${[...typeNames].join(', ')}, or a list of them.`)),
    ...(pattern === undefined || (typeof pattern === 'string' && isPattern(pattern))
      ? []
      : fault('pattern', '`pattern` is no valid regular expression.')),
  ];
}

function namesDefinition(reference: string, defs: DocumentType['$defs']): boolean {
  const name = /^#\/\$defs\/([^/]+)$/.exec(reference)?.[1];
  return name !== undefined && Object.hasOwn(defs, name);
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
