import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
} from 'vscode-languageserver-types';
import { type Locale, localize } from '../../core/locale/locale.js';
import type { JsonSchema } from '../../core/schema/json-schema.js';
import type { LineIndex } from '../../core/text/lines.js';
import { toRange } from '../positions.js';
import { fieldDescription } from '../views/completeness.js';
import {
  exampleValues,
  namedValues,
  propertiesAt,
  type SchemaProperty,
  schemasAt,
  shapeOf,
} from '../yaml/schema-view.js';
import type { YamlContext } from '../yaml/yaml-context.js';

/** What completing a key or a value in YAML needs to know. */
export interface YamlPlaceAt {
  readonly text: string;
  readonly lines: LineIndex;
  readonly schema: JsonSchema;
  readonly at: YamlContext;
  /** Language of the documentation. */
  readonly locale: Locale;
  readonly snippets: boolean;
}

const words = {
  one: { en: 'One of', id: 'Salah satu dari' },
  example: { en: 'For example', id: 'Misalnya' },
};

/** The keys that the mapping does not have yet, in the order of the schema; `first` come before the others. */
export function keyItems(place: YamlPlaceAt, first: ReadonlySet<string> = new Set()): CompletionItem[] {
  const { at, schema, lines } = place;
  const typed = place.text.slice(at.word.start, at.word.end);
  return propertiesAt(schema, at.path)
    .filter(({ name }) => name === typed || !at.siblings.has(name))
    .map((property, index) => {
      const demanded = property.required || first.has([...at.path, property.name].join('.'));
      const documentation = documentationOf(property.schema, place);
      return {
        label: property.name,
        kind: CompletionItemKind.Property,
        sortText: `${demanded ? 0 : 1}${String(index).padStart(3, '0')}`,
        ...(documentation === ''
          ? {}
          : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
        ...(place.snippets
          ? { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.asIs }
          : {}),
        textEdit: { range: toRange(lines, at.word), newText: keyText(property, place) },
      };
    });
}

function keyText({ name, schema }: SchemaProperty, { at, snippets, schema: root }: YamlPlaceAt): string {
  if (at.colon) return name;
  const path = [...at.path, name];
  const shape = shapeOf([schema]);
  const stop = snippets ? '$0' : '';
  if (at.flow) return `${name}: ${{ object: `{ ${stop} }`, array: `[${stop}]`, scalar: stop }[shape]}`;
  const deeper = ' '.repeat(at.indent + 2);
  if (shape === 'object') return snippets ? `${name}:\n${deeper}$0` : `${name}:`;
  if (shape === 'scalar') return `${name}: ${stop}`;
  const [key] = propertiesAt(root, [...path, 0]);
  if (!key) return `${name}: [${stop}]`;
  return snippets ? `${name}:\n${deeper}- ${key.name}: $0` : `${name}:`;
}

/** What a field is for, and the values that it allows, else some that it may have. */
export function documentationOf(
  schema: SchemaProperty['schema'],
  { locale }: Pick<YamlPlaceAt, 'locale'>,
): string {
  const description = fieldDescription(schema, locale);
  const say = (word: keyof typeof words, values: readonly string[]): string =>
    values.length === 0
      ? ''
      : `${localize(words[word], locale)}: ${values.map((value) => `\`${value}\``).join(', ')}.`;
  const values = namedValues([schema]);
  const told = values.length > 0 ? say('one', values) : say('example', exampleValues([schema]));
  return [description, told].filter(Boolean).join('\n\n');
}

/** A value that may be offered. */
export interface OfferedValue {
  readonly value: string;
  readonly kind?: CompletionItemKind;
  readonly label?: string;
  readonly detail?: string;
  readonly documentation?: string;
}

/** Values as completions that replace what is typed; a list gets them between brackets. */
export function valueItems(offered: readonly OfferedValue[], place: YamlPlaceAt): CompletionItem[] {
  const { at, text, lines, schema } = place;
  const schemas = schemasAt(schema, at.path);
  const wraps = !at.flow && shapeOf(schemas) === 'array' && typeof at.path.at(-1) === 'string';
  const gap = at.word.start > 0 && /[:,-]/.test(text[at.word.start - 1]!) ? ' ' : '';
  const seen = new Set<string>();
  return offered.flatMap(({ value, kind, label, detail, documentation }, index) => {
    if (seen.has(label ?? value)) return [];
    seen.add(label ?? value);
    const written = scalar(value, at.flow || wraps);
    return [
      {
        label: label ?? value,
        kind: kind ?? CompletionItemKind.Value,
        sortText: String(index).padStart(4, '0'),
        filterText: label === undefined ? value : `${label} ${value}`,
        ...(detail === undefined ? {} : { detail }),
        ...(documentation ? { documentation: { kind: MarkupKind.Markdown, value: documentation } } : {}),
        textEdit: { range: toRange(lines, at.word), newText: gap + (wraps ? `[${written}]` : written) },
      },
    ];
  });
}

/** A text as YAML, in quotes where it would be read as something else. */
export function scalar(value: string, flow = false): string {
  const plain =
    value !== '' &&
    value.trim() === value &&
    !/^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[\r\n]/.test(value) &&
    !(flow && /[,[\]{}]/.test(value));
  return plain ? value : JSON.stringify(value);
}

/** The values that the schema itself names. */
export function schemaValues({ schema, at }: YamlPlaceAt): OfferedValue[] {
  return namedValues(schemasAt(schema, at.path.length > 0 ? itemPath(schema, at.path) : at.path)).map(
    (value) => ({
      value,
      kind: CompletionItemKind.EnumMember,
    }),
  );
}

/** What stands behind a dash is a value, not a key, where the items of the list are no mappings. */
export function asItem(at: YamlContext | null, schema: JsonSchema): YamlContext | null {
  const isItem = at?.kind === 'key' && !at.flow && typeof at.path.at(-1) === 'number';
  return isItem && propertiesAt(schema, at.path).length === 0 ? { ...at, kind: 'value' } : at;
}

/** For a list that is not begun yet the place of its first item. */
export function itemPath(schema: JsonSchema, path: YamlContext['path']): YamlContext['path'] {
  return shapeOf(schemasAt(schema, path)) === 'array' ? [...path, 0] : path;
}
