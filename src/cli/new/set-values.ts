import type { CompiledType, FieldOf } from '../../core/document-type/library.js';
import { nearest } from '../../core/text/near.js';
import { Failure } from '../failure.js';
import { fieldValue } from './field-value.js';

/** Front matter values by dotted path. */
export type Values = { readonly [path: string]: unknown };

/**
 * Reads `--set KEY=VALUE`. Keys of one's own are welcome; those that nearly spell a known one are slips.
 * @throws Failure on a slip.
 */
export function readSettings(settings: readonly string[], type: CompiledType): Values {
  const fields = new Map(type.fields().map((field) => [field.path.join('.'), field]));
  const values: Record<string, unknown> = {};
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    const key = setting.slice(0, Math.max(equals, 0)).trim();
    if (!/^[^.\s]+(?:\.[^.\s]+)*$/.test(key)) {
      throw new Failure(`\`--set ${setting}\` has no key; write it as \`--set KEY=VALUE\`.`);
    }
    if (key === 'type') {
      throw new Failure('`--set type=…` is not needed: the type is the one named after `pulih new`.');
    }
    checkSpelling(key, fields);
    const field = fields.get(key);
    Object.assign(values, flatten(key, fieldValue(setting.slice(equals + 1), field?.schema), field));
  }
  return values;
}

function checkSpelling(key: string, fields: ReadonlyMap<string, FieldOf>): void {
  const parts = key.split('.');
  for (let length = 1; length <= parts.length; length++) {
    const path = parts.slice(0, length).join('.');
    if (fields.has(path)) continue;
    const parent = parts.slice(0, length - 1).join('.');
    const siblings = [...fields.values()]
      .filter((field) => field.path.slice(0, -1).join('.') === parent)
      .map((field) => field.path.at(-1)!);
    const near = nearest(parts[length - 1]!, siblings);
    if (near === null) return;
    const meant = [...parts.slice(0, length - 1), near, ...parts.slice(length)].join('.');
    throw new Failure(`Unknown key \`${key}\` in \`--set\`. Did you mean \`${meant}\`?`);
  }
}

/** A mapping given for a group of fields counts as one value for each. */
function flatten(key: string, value: unknown, field: FieldOf | undefined): Values {
  if (typeof field?.schema.properties !== 'object') return { [key]: value };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const names = Object.keys(field.schema.properties as object).join(', ');
    throw new Failure(
      `\`${key}\` is a group of keys; set one of them, such as \`${key}.${names.split(',')[0]}\`: ${names}.`,
    );
  }
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [`${key}.${name}`, part]));
}
