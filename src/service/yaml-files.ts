import { configSchema } from '../core/config/config-schema.js';
import { typeSchema } from '../core/document-type/type-schema.js';
import type { JsonSchema } from '../core/schema/json-schema.js';
import { indexLines, type LineIndex } from '../core/text/lines.js';
import { resolvePath } from '../core/text/path.js';
import type { ServiceContext } from './context.js';
import { configName, type FolderConfig } from './workspace/configs.js';
import { normalUri, pathOf } from './workspace/uris.js';

/** An open configuration or document type file. */
export interface YamlFile {
  readonly uri: string;
  readonly kind: 'config' | 'type';
  readonly text: string;
  readonly lines: LineIndex;
  readonly schema: JsonSchema;
  readonly config: FolderConfig;
}

/** The YAML file of ours at a URI; null for any other file. */
export async function yamlFileAt(context: ServiceContext, uri: string): Promise<YamlFile | null> {
  const open = context.documents.get(uri);
  if (!open || !/\.ya?ml$/i.test(uri) || !(await context.settings(uri)).enable) return null;
  const kind = await kindOf(context, uri);
  if (kind === null) return null;
  const { text } = open;
  const schema = kind === 'config' ? configSchema(context.rules) : typeSchema;
  return { uri, kind, text, lines: indexLines(text), schema, config: await context.configOf(uri) };
}

async function kindOf(context: ServiceContext, uri: string): Promise<YamlFile['kind'] | null> {
  const path = pathOf(uri);
  if (path.endsWith(`/${configName}`)) return 'config';
  const near = await context.configOf(uri);
  const others = await context.configs.loaded();
  return [near, ...others].some((config) => namesType(config, normalUri(uri))) ? 'type' : null;
}

function namesType({ layers }: FolderConfig, uri: string): boolean {
  const path = pathOf(uri);
  return layers.some(({ folder, source }) =>
    (source.types ?? []).some((relative) => resolvePath(folder, relative) === path),
  );
}
