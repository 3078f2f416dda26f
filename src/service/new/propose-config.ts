import type { ServiceContext } from '../context.js';
import type { ProposedConfig } from '../data/new.js';
import { configName } from '../workspace/configs.js';
import { gitIgnored } from '../workspace/git-ignore.js';
import { normalUri, pathOf, uriOf } from '../workspace/uris.js';

/** A configuration for a folder, from what lies in it. */
export async function proposeConfiguration(
  { files }: ServiceContext,
  folder: string,
): Promise<ProposedConfig> {
  const root = normalUri(folder);
  const top = pathOf(root).replace(/\/$/, '');
  const uri = uriOf(`${top}/${configName}`, root);
  const { proposeFor } = await import('../../core/init/propose-config.js');
  const texts: { readonly path: string; readonly text: string }[] = [];
  for (const file of await files.list(root, gitIgnored(files, root))) {
    const text = await files.read(file);
    if (text !== null) texts.push({ path: pathOf(file).slice(top.length + 1), text });
  }
  return { uri, text: proposeFor(texts), exists: (await files.stat(uri)) !== null };
}
