import { buildLibrary, type TypeLibrary, withAliases } from '../document-type/library.js';
import { loadType, placeOf, placeOfFinding } from '../document-type/load.js';
import { type AnyRule, type Preset, presets } from '../rules/rule.js';
import { describeFinding } from '../schema/describe.js';
import { compileSchema, type SchemaFinding } from '../schema/validate.js';
import { indexLines } from '../text/lines.js';
import { nearest } from '../text/near.js';
import { dirname, resolvePath } from '../text/path.js';
import type { Range } from '../text/range.js';
import { type Path, readYaml } from '../yaml/yaml-source.js';
import type { Aliases, ConfigError, ConfigLayer, ConfigSource } from './config.js';
import { configSchema } from './config-schema.js';
import { pathForms, slashHint } from './path-forms.js';
import { unknownNames, type YamlText } from './unknown-names.js';
import { unreadableLengths } from './unreadable-lengths.js';

/** Reads a text file, or gives null where there is none. */
export type ReadText = (path: string) => Promise<string | null>;

/** A configuration with all that it refers to. */
export interface LoadedConfig {
  /** In the order in which they apply: later ones win. */
  readonly layers: readonly ConfigLayer[];
  readonly types: TypeLibrary;
  readonly errors: readonly ConfigError[];
}

export interface LoadOptions {
  readonly read: ReadText;
  readonly rules: readonly AnyRule[];
}

/** Loads the configuration files given, outermost first, with their `extends` and document types. Never throws. */
export async function loadConfig(
  paths: readonly string[],
  { read, rules }: LoadOptions,
): Promise<LoadedConfig> {
  const errors: ConfigError[] = [];
  const yamls = new Map<string, YamlText>();
  const loader = { read, errors, schema: compileSchema(configSchema(rules)), rules, yamls };
  const layers: ConfigLayer[] = [];
  for (const path of paths) layers.push(...(await loadLayers(path, [], loader)));
  if (!layers.some((layer) => layer.preset)) layers.unshift(presetLayer('standard'));
  const types = withAliases(await loadTypes(layers, loader), aliasesOf(layers));
  errors.push(
    ...pathForms(loader.yamls),
    ...unknownNames(loader.yamls, types),
    ...unreadableLengths(loader.yamls),
  );
  return { layers, types, errors };
}

/** The aliases of all layers joined. */
function aliasesOf(layers: readonly ConfigLayer[]): Aliases {
  const joined = new Map<string, string[]>();
  for (const { source } of layers) {
    for (const [concept, titles] of Object.entries(source.aliases ?? {})) {
      joined.set(concept, [...(joined.get(concept) ?? []), ...titles]);
    }
  }
  return Object.fromEntries(joined);
}

interface Loader {
  readonly read: ReadText;
  readonly errors: ConfigError[];
  readonly schema: ReturnType<typeof compileSchema>;
  readonly rules: readonly AnyRule[];
  /** Sound configurations by path. */
  readonly yamls: Map<string, YamlText>;
}

export function presetLayer(preset: Preset): ConfigLayer {
  return { path: null, folder: '', preset, source: {} };
}

/** A file's layers: what it extends, then itself. `chain` holds the files that led here. */
async function loadLayers(path: string, chain: readonly string[], loader: Loader): Promise<ConfigLayer[]> {
  const text = await loader.read(path);
  if (text === null) {
    loader.errors.push({
      path,
      line: 1,
      column: 1,
      message: 'The configuration file cannot be read; check the path.',
    });
    return [];
  }
  const yaml = readYaml(text);
  const report = (range: Range, message: string): void => {
    const { line, column } = indexLines(text).position(range.start);
    loader.errors.push({ path, line, column, message });
  };
  for (const { range, message } of yaml.errors) report(range, `The YAML cannot be read: ${message}`);
  if (yaml.errors.length > 0) return [];
  const findings = loader.schema.findings(yaml.data);
  for (const finding of findings)
    report(placeOfFinding(yaml, finding), describeConfigFinding(finding, loader.rules));
  if (findings.length > 0) return [];
  const source = (yaml.data ?? {}) as ConfigSource;
  loader.yamls.set(path, { text, yaml });
  const layers: ConfigLayer[] = [];
  const bases = [source.extends ?? []].flat();
  for (const [index, base] of bases.entries()) {
    const at = placeOf(yaml, Array.isArray(source.extends) ? ['extends', index] : ['extends']);
    layers.push(...(await loadBase(base, { path, chain, loader, report: (message) => report(at, message) })));
  }
  return [...layers, { path, folder: dirname(path), preset: null, source }];
}

async function loadBase(
  base: string,
  from: { path: string; chain: readonly string[]; loader: Loader; report: (message: string) => void },
): Promise<ConfigLayer[]> {
  const preset = presets.find((name) => name === base);
  if (preset) return [presetLayer(preset)];
  const target = resolvePath(dirname(from.path), base);
  if (target === from.path || from.chain.includes(target)) {
    from.report(`\`${base}\` extends this file in a circle; cut the circle.`);
    return [];
  }
  if ((await from.loader.read(target)) === null) {
    const near = nearest(base, presets);
    const hint = near ? ` Did you mean \`${near}\`?` : '';
    from.report(
      `\`${base}\` is neither a preset (${presets.join(', ')}) nor a file that can be read.${hint}${slashHint(base)}`,
    );
    return [];
  }
  return loadLayers(target, [...from.chain, from.path], from.loader);
}

/** An unknown rule is the most frequent slip, and the schema only sees an unknown key. */
function describeConfigFinding(finding: SchemaFinding, rules: readonly AnyRule[]): string {
  const name = finding.path.at(-1);
  if (finding.keyword === 'false' && finding.path.at(-2) === 'rules' && typeof name === 'string') {
    const near = nearest(
      name,
      rules.map(({ id }) => id),
    );
    return `Unknown rule \`${name}\`.${near ? ` Did you mean \`${near}\`?` : ' `pulih rules` lists those that exist.'}`;
  }
  if (finding.keyword === 'anyOf' && finding.path.at(-2) === 'rules') {
    return `\`${String(name)}\` must be error, warning, info or off, or a mapping with \`severity\` and options that \`pulih explain ${String(name)}\` names.`;
  }
  return describeFinding(finding, 'en');
}

async function loadTypes(layers: readonly ConfigLayer[], loader: Loader): Promise<TypeLibrary> {
  const files: { readonly path: string; readonly text: string }[] = [];
  for (const layer of layers) {
    for (const [index, relative] of (layer.source.types ?? []).entries()) {
      const path = resolvePath(layer.folder, relative);
      const text = await loader.read(path);
      if (text === null) {
        const message = `Document type file \`${relative}\` cannot be read; check the path in \`types\`.${slashHint(relative)}`;
        loader.errors.push({ ...(await positionIn(layer, ['types', index], loader)), message });
      } else files.push({ path, text });
    }
  }
  const { types, errors } = buildLibrary(files.map(({ text }) => loadType(text)));
  for (const { file, range, message } of errors) {
    const { path, text } = files[file]!;
    loader.errors.push({ path, ...indexLines(text).position(range.start), message });
  }
  return types;
}

/** Where a part of a layer stands in its file, which is read again: only a fault asks for it. */
async function positionIn(
  { path }: ConfigLayer,
  part: Path,
  { read }: Loader,
): Promise<Omit<ConfigError, 'message'>> {
  const text = path === null ? '' : ((await read(path)) ?? '');
  const { line, column } = indexLines(text).position(placeOf(readYaml(text), part).start);
  return { path: path ?? '', line, column };
}
