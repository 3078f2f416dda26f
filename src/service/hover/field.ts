import type { At } from '../completion/at.js';
import { frontMatterSchema } from '../completion/front-matter.js';
import { documentationOf } from '../completion/yaml-items.js';
import { touches } from '../positions.js';
import { pathAt } from '../yaml/path-at.js';
import { schemasAt } from '../yaml/schema-view.js';
import type { Told } from './hover.js';

/** What a front matter field is for, and what it allows. */
export function hoverField({ analysis: { document, text }, offset }: At): Told | null {
  const { frontMatter, type } = document;
  const block = frontMatter.block;
  if (!type || block?.format !== 'yaml' || !touches(block.body, offset)) return null;
  const found = pathAt(text, offset, block.body);
  if (!found) return null;
  const path = typeof found.path.at(-1) === 'number' ? found.path.slice(0, -1) : found.path;
  const [schema] = schemasAt(frontMatterSchema(type), path);
  const documentation = schema ? documentationOf(schema, document) : '';
  if (documentation === '') return null;
  const name = path.filter((step) => typeof step === 'string').join('.');
  return { range: found.range, markdown: `**${name}**\n\n${documentation}` };
}
