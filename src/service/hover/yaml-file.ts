import { documentationOf } from '../completion/yaml-items.js';
import type { ServiceContext } from '../context.js';
import { ruleMarkdown } from '../rule-text.js';
import { pathAt } from '../yaml/path-at.js';
import { schemasAt } from '../yaml/schema-view.js';
import type { YamlFile } from '../yaml-files.js';
import type { Told } from './hover.js';

/** What a key of a configuration or a document type file is for. */
export function hoverYamlFile(
  context: ServiceContext,
  { text, schema, kind }: YamlFile,
  offset: number,
): Told | null {
  const found = pathAt(text, offset, { start: 0, end: text.length });
  if (!found) return null;
  const { range, path } = found;
  const { locale } = context.client();
  const inRules = kind === 'config' && path.includes('rules');
  const rule = inRules ? context.rules.find(({ id }) => path.includes(id)) : undefined;
  const [own] = schemasAt(schema, path);
  const documentation = own ? documentationOf(own, { locale }) : '';
  if (rule && (path.at(-1) === rule.id || documentation === ''))
    return { range, markdown: ruleMarkdown(rule, { locale, version: context.version }) };
  return documentation === '' ? null : { range, markdown: `**${String(path.at(-1))}**\n\n${documentation}` };
}
