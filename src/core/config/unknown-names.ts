import type { TypeLibrary } from '../document-type/library.js';
import { placeOf } from '../document-type/load.js';
import { locales } from '../locale/pack.js';
import { indexLines } from '../text/lines.js';
import { nearest } from '../text/near.js';
import type { Path, YamlSource } from '../yaml/yaml-source.js';
import type { ConfigError, ConfigSource } from './config.js';

/** A YAML file as text and as data. */
export interface YamlText {
  readonly text: string;
  readonly yaml: YamlSource;
}

/** Types, sections and languages that a configuration names and nobody knows. */
export function unknownNames(yamls: ReadonlyMap<string, YamlText>, types: TypeLibrary): ConfigError[] {
  const concepts = new Set([...types.values()].flatMap(({ sections }) => sections.map(({ id }) => id)));
  return [...yamls].flatMap(([path, { text, yaml }]) => {
    const { locale, documents = [], aliases = {} } = (yaml.data ?? {}) as ConfigSource;
    const check = (
      what: string,
      name: string | undefined,
      known: Iterable<string>,
      at: Path,
    ): ConfigError[] => {
      const names = [...known];
      if (name === undefined || names.includes(name)) return [];
      const near = nearest(name, names);
      const message = `Unknown ${what} \`${name}\`${near ? `. Did you mean \`${near}\`?` : `; known are ${names.join(', ')}.`}`;
      return [{ path, ...indexLines(text).position(placeOf(yaml, at).start), message }];
    };
    return [
      ...check('locale', locale, locales, ['locale']),
      ...Object.keys(aliases).flatMap((concept) => check('section', concept, concepts, ['aliases', concept])),
      ...documents.flatMap((entry, index) => [
        ...check('document type', entry.type, types.keys(), ['documents', index, 'type']),
        ...check('locale', entry.locale, locales, ['documents', index, 'locale']),
      ]),
    ];
  });
}
