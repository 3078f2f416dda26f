import type { Locale } from '../locale/locale.js';
import type { JsonSchema } from '../schema/json-schema.js';
import type { DocumentType } from './document-type.js';

/**
 * The front matter of a type as a JSON Schema (2020-12) for other programs: descriptions in `locale`, and none of
 * the `x-` annotations that only Pulih reads.
 */
export function publishSchema(type: DocumentType, locale: Locale): JsonSchema {
  const published = publish(type.frontMatter, locale) as { readonly [keyword: string]: unknown };
  const used = JSON.stringify(type.frontMatter);
  const defs = Object.entries(type.$defs).filter(([name]) => used.includes(`"#/$defs/${name}"`));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: type.names[locale] ?? type.names.en,
    description: type.descriptions[locale] ?? type.descriptions.en,
    ...published,
    $defs: Object.fromEntries(defs.map(([name, schema]) => [name, publish(schema, locale)])),
  };
}

function publish(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => publish(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  const source = value as { readonly [key: string]: unknown };
  const own = Object.entries(source).filter(([key]) => !key.startsWith('x-'));
  const result = Object.fromEntries(own.map(([key, item]) => [key, publish(item, locale)]));
  const translated = source['x-description'] as { readonly [locale: Locale]: string } | undefined;
  return translated?.[locale] ? { ...result, description: translated[locale] } : result;
}
