import { type ConfigView, viewConfig } from '../../core/config/file-settings.js';
import { type LoadedConfig, loadConfig, presetLayer } from '../../core/config/load-config.js';
import { allRules } from '../../core/rules/index.js';
import type { Preset } from '../../core/rules/rule.js';
import { readYaml } from '../../core/yaml/yaml-source.js';
import type { FilePort } from './file-port.js';
import { foldersUp, join } from './paths.js';
import { readText } from './read-text.js';
import { configName, exists } from './workspace.js';

/** A configuration that applies to the files of a folder. */
export interface FolderConfig extends LoadedConfig {
  /** Paths of the files that it was made of, outermost first; empty: nobody configured anything. */
  readonly paths: readonly string[];
  readonly view: ConfigView;
}

/** The configurations of folders, each made once. */
export interface Configs {
  forFolder(folder: string): Promise<FolderConfig>;
}

/** What the command line says of configurations. */
export interface ConfigChoice {
  /** The one that is used, and no other. */
  readonly only?: string | undefined;
  readonly preset?: Preset | undefined;
  /** Whether a directive that silences nothing is an error, whatever the configuration says. */
  readonly unusedDirectives?: boolean | undefined;
}

export function findConfigs(files: FilePort, options: ConfigChoice = {}): Configs {
  const chains = new Map<string, Promise<readonly string[]>>();
  const loaded = new Map<string, Promise<FolderConfig>>();
  const chainOf = (folder: string): Promise<readonly string[]> => {
    const known = chains.get(folder);
    if (known) return known;
    const chain = findChain(files, folder);
    chains.set(folder, chain);
    return chain;
  };
  return {
    async forFolder(folder) {
      const paths = options.only === undefined ? await chainOf(folder) : [options.only];
      const key = paths.join('\n');
      const known = loaded.get(key);
      if (known) return known;
      const made = load(files, paths, options);
      loaded.set(key, made);
      return made;
    },
  };
}

/** Configurations from the folder up to one that says `root: true` or lies beside `.git`; without git only the nearest. */
async function findChain(files: FilePort, folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const at of foldersUp(folder)) {
    const path = join(at, configName);
    const text = await readOrNull(files, path);
    if (text !== null || (await exists(files, path))) paths.unshift(path);
    if (text !== null && isRoot(text)) return paths;
    if (await exists(files, join(at, '.git'))) return paths;
  }
  return paths.slice(-1);
}

function isRoot(text: string): boolean {
  const data = /^root\s*:/m.test(text) ? readYaml(text).data : null;
  return (data as { readonly root?: unknown } | null)?.root === true;
}

async function load(
  files: FilePort,
  paths: readonly string[],
  { preset, unusedDirectives }: ConfigChoice,
): Promise<FolderConfig> {
  const found = await loadConfig(paths, { read: (path) => readOrNull(files, path), rules: allRules });
  const layers =
    preset === undefined
      ? found.layers
      : [presetLayer(preset), ...found.layers.filter((layer) => layer.preset === null)];
  const config = { ...found, layers };
  const forced = unusedDirectives ? { 'directive-unused': 'error' as const } : {};
  return { ...config, paths, view: viewConfig(config, allRules, forced) };
}

async function readOrNull(files: FilePort, path: string): Promise<string | null> {
  const result = await readText(files, path, path);
  return 'text' in result ? result.text : null;
}
