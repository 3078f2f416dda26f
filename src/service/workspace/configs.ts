import { type ConfigView, viewConfig } from '../../core/config/file-settings.js';
import { type LoadedConfig, loadConfig } from '../../core/config/load-config.js';
import type { AnyRule } from '../../core/rules/rule.js';
import { dirname } from '../../core/text/path.js';
import { readYaml } from '../../core/yaml/yaml-source.js';
import type { Files } from './files.js';
import { pathOf, uriOf } from './uris.js';

export const configName = '.pulih.yaml';

/** The configuration that holds in a folder. */
export interface FolderConfig extends LoadedConfig {
  /** Any URI of its file system; paths in `layers` and `errors` are on the same. */
  readonly like: string;
  /** Paths of the files that it was made of, outermost first; empty: nobody configured anything. */
  readonly paths: readonly string[];
  readonly view: ConfigView;
}

/** The configurations of folders, made when first asked for and kept until something changes. */
export interface Configs {
  forFolder(folder: string): Promise<FolderConfig>;
  /** Drops what may have changed with a file; true where something did. */
  changed(uri: string): boolean;
  /** Counts up whenever configurations may have changed. */
  readonly generation: number;
  /** The configurations in use. */
  loaded(): Promise<readonly FolderConfig[]>;
}

interface Options {
  readonly files: Pick<Files, 'read' | 'stat'>;
  readonly rules: readonly AnyRule[];
  /** The last folder upward that is looked into; null: up to the root. */
  readonly top: (folder: string) => string | null;
}

/**
 * Looks for configurations as the command line does: from the folder upward to one that says `root: true` or lies
 * beside `.git`; without git only the nearest counts. While a file is faulty its last sound state stays in force.
 */
export function folderConfigs({ files, rules, top }: Options): Configs {
  let generation = 0;
  const chains = new Map<string, Promise<readonly string[]>>();
  const loaded = new Map<string, Promise<FolderConfig>>();
  const sound = new Map<string, FolderConfig>();
  const read = new Set<string>();

  const chainOf = (folder: string): Promise<readonly string[]> => {
    const known = chains.get(folder);
    if (known) return known;
    const chain = findChain(folder, { files, last: top(folder) });
    chains.set(folder, chain);
    return chain;
  };
  const load = async (paths: readonly string[], like: string, key: string): Promise<FolderConfig> => {
    const found = await loadConfig(paths, {
      rules,
      read: (path) => {
        const uri = uriOf(path, like);
        read.add(uri);
        return files.read(uri);
      },
    });
    const config = { ...found, like, paths, view: viewConfig(found, rules) };
    const before = sound.get(key);
    if (found.errors.length > 0 && before) return { ...before, errors: found.errors };
    if (found.errors.length === 0) sound.set(key, config);
    return config;
  };
  return {
    get generation() {
      return generation;
    },
    async forFolder(folder) {
      const paths = await chainOf(folder);
      const key = [uriOf('', folder), ...paths].join('\n');
      const known = loaded.get(key);
      if (known) return known;
      const made = load(paths, folder, key);
      loaded.set(key, made);
      return made;
    },
    changed(uri) {
      const path = pathOf(uri);
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (name !== configName && name !== '.git' && !read.has(uri)) return false;
      generation++;
      if (name === configName || name === '.git') chains.clear();
      loaded.clear();
      return true;
    },
    loaded: () => Promise.all(loaded.values()),
  };
}

async function findChain(
  folder: string,
  { files, last }: { readonly files: Options['files']; readonly last: string | null },
): Promise<readonly string[]> {
  const paths: string[] = [];
  const stop = last === null ? null : pathOf(last).replace(/\/$/, '');
  for (let at = pathOf(folder).replace(/\/$/, ''); ; at = dirname(at)) {
    const path = `${at}/${configName}`;
    const uri = uriOf(path, folder);
    const text = await files.read(uri);
    if (text !== null) paths.unshift(path);
    if (text !== null && isRoot(text)) return paths;
    if (await files.stat(uriOf(`${at}/.git`, folder))) return paths;
    if (at === '' || at === stop) return paths.slice(-1);
  }
}

function isRoot(text: string): boolean {
  const data = /^root\s*:/m.test(text) ? readYaml(text).data : null;
  return (data as { readonly root?: unknown } | null)?.root === true;
}
