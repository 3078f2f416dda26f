import type { CompiledType } from '../../core/document-type/library.js';
import { localize } from '../../core/locale/locale.js';
import type { At } from '../completion/at.js';
import { frontMatterSchema } from '../completion/front-matter.js';
import { documentationOf } from '../completion/yaml-items.js';
import { touches } from '../positions.js';
import { pathAt } from '../yaml/path-at.js';
import { schemasAt } from '../yaml/schema-view.js';
import type { Told } from './hover.js';

const words = {
  others: { en: 'Other types', id: 'Jenis lain' },
};

/** What a front matter field is for, and what it allows. */
export function hoverField({ analysis, offset }: At): Told | null {
  const { document, text } = analysis;
  const { frontMatter, type } = document;
  const block = frontMatter.block;
  if (!type || block?.format !== 'yaml' || !touches(block.body, offset)) return null;
  const found = pathAt(text, offset, block.body);
  if (!found) return null;
  const path = typeof found.path.at(-1) === 'number' ? found.path.slice(0, -1) : found.path;
  if (path.length === 1 && path[0] === 'type')
    return { range: found.range, markdown: typeMarkdown(type, analysis) };
  const [schema] = schemasAt(frontMatterSchema(type), path);
  const documentation = schema ? documentationOf(schema, document) : '';
  if (documentation === '') return null;
  const name = path.filter((step) => typeof step === 'string').join('.');
  return { range: found.range, markdown: `**${name}**\n\n${documentation}` };
}

/** What a document's type is for, and which others there are. */
function typeMarkdown(type: CompiledType, { document: { locale }, config }: At['analysis']): string {
  const others = [...config.types.keys()].filter((id) => id !== type.id).map((id) => `\`${id}\``);
  return [
    `**${localize(type.names, locale)}**`,
    localize(type.descriptions, locale),
    `${localize(words.others, locale)}: ${others.join(', ')}.`,
  ].join('\n\n');
}
