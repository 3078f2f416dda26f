import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { type Locale, localize } from '../../core/locale/locale.js';
import { languagePacks } from '../../core/locale/pack.js';
import { presets } from '../../core/rules/rule.js';
import type { Path } from '../../core/yaml/yaml-source.js';
import type { ServiceContext } from '../context.js';
import { exampleValues, schemasAt } from '../yaml/schema-view.js';
import { yamlContext } from '../yaml/yaml-context.js';
import type { YamlFile } from '../yaml-files.js';
import { asItem, keyItems, type OfferedValue, schemaValues, valueItems } from './yaml-items.js';

/** Keys and values of a configuration or a document type file, by its JSON Schema. */
export function completeYamlFile(context: ServiceContext, file: YamlFile, offset: number): CompletionItem[] {
  const { text, lines, schema } = file;
  const at = asItem(yamlContext(text, offset, { lines, body: { start: 0, end: text.length } }), schema);
  if (!at) return [];
  const { locale, snippets } = context.client();
  const place = { text, lines, schema, at, locale, snippets };
  if (at.kind === 'key') return keyItems(place);
  const examples = exampleValues(schemasAt(schema, at.path)).map((value) => ({ value }));
  return valueItems([...namesFor(file, at.path, locale), ...schemaValues(place), ...examples], place);
}

/** Names that no schema knows: types, languages, presets. */
function namesFor({ kind, config }: YamlFile, path: Path, locale: Locale): OfferedValue[] {
  const keys = path.filter((step) => typeof step === 'string');
  const key = keys.at(-1);
  const types = (): OfferedValue[] =>
    [...config.types.values()].map(({ id, names }) => ({
      value: id,
      kind: CompletionItemKind.EnumMember,
      detail: localize(names, locale),
    }));
  if (key === 'locale') return languagePacks.map(({ locale: value, name }) => ({ value, detail: name }));
  if (kind === 'config' && keys[0] === 'documents' && key === 'type') return types();
  if (kind === 'config' && keys.length === 1 && key === 'extends') return presets.map((value) => ({ value }));
  return kind === 'type' && keys.length === 1 && key === 'extends' ? types() : [];
}
