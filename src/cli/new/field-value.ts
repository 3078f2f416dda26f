import type { FieldOf } from '../../core/document-type/library.js';
import { readYaml } from '../../core/yaml/yaml-source.js';

type FieldSchema = FieldOf['schema'];

/**
 * A value as typed on a command line or at a prompt, as its field wants it. Where a field takes text, the text stays
 * as it is: ids, dates and times are no numbers. All else is read as YAML.
 */
export function fieldValue(typed: string, schema: FieldSchema | undefined): unknown {
  const text = typed.trim();
  if (text === '') return null;
  const choices = choicesOf(schema);
  if (choices.includes(text) || (schema && allows(schema, 'string') && choices.length === 0)) return text;
  const value = asYaml(text);
  if (schema && allows(schema, 'array') && !Array.isArray(value) && value !== null)
    return text.split(',').map((item) => item.trim());
  return value;
}

/** What an `enum` allows, without the empty value. */
export function choicesOf(schema: FieldSchema | undefined): readonly string[] {
  const values = Array.isArray(schema?.enum) ? schema.enum : [];
  return values.filter((value) => typeof value === 'string');
}

export function allows(schema: FieldSchema, type: string): boolean {
  return [schema.type].flat().includes(type);
}

/** Scalars and flow collections; a text that only looks like a mapping, such as `a: b`, stays a text. */
function asYaml(text: string): unknown {
  const { data, errors } = readYaml(text);
  if (errors.length > 0) return text;
  const isBlock = typeof data === 'object' && data !== null && !/^[[{]/.test(text);
  return isBlock ? text : data;
}
