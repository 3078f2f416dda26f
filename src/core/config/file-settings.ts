import ignore from 'ignore';
import picomatch from 'picomatch/posix.js';
import type { RuleSetting } from '../lint/lint.js';
import type { Locale } from '../locale/locale.js';
import { type Policy, policyOf } from '../policy/policy.js';
import type { AnyRule, Preset, RuleSeverity } from '../rules/rule.js';
import { relativeTo } from '../text/path.js';
import type { ConfigLayer, RuleEntries, RuleEntry } from './config.js';
import type { LoadedConfig } from './load-config.js';

/** What the configuration says about one file. */
export interface FileSettings {
  readonly configType: string | null;
  readonly locale: Locale | null;
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly policy: Policy;
}

/** Answers what a configuration says about a file; its globs are compiled once. Paths as in `ConfigLayer`. */
export interface ConfigView {
  /** Whether an `ignore` entry leaves the file alone. */
  ignores(path: string): boolean;
  settingsFor(path: string): FileSettings;
}

type Matches = (path: string) => boolean;

/** @param forced What holds for rules whatever the configuration says. */
export function viewConfig(
  config: LoadedConfig,
  rules: readonly AnyRule[],
  forced: RuleEntries = {},
): ConfigView {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const layers = config.layers.map((layer) => ({
    layer,
    ignored: ignoredBy(layer),
    documents: (layer.source.documents ?? []).map((entry) => ({
      entry,
      matches: matcher(layer, entry.files),
    })),
    overrides: (layer.source.overrides ?? []).map((entry) => ({
      entry,
      matches: matcher(layer, entry.files),
    })),
  }));
  const base = new Map<string, RuleSetting>(
    rules.map((rule) => [rule.id, { severity: 'off', options: defaults(rule) }]),
  );
  for (const { layer } of layers) {
    if (layer.preset) applyPreset(base, rules, layer.preset);
    applyEntries(base, layer.source.rules ?? {}, byId);
  }
  applyEntries(base, forced, byId);
  const policy = policyOf(config.layers.map(({ source }) => source));
  const overrides = layers.flatMap((layer) => layer.overrides);
  const overridden = new Map<string, ReadonlyMap<string, RuleSetting>>();
  /** Base with what some overrides change, by their numbers; files that the same ones match share it. */
  const settingsWith = (numbers: readonly number[]): ReadonlyMap<string, RuleSetting> => {
    const key = numbers.join(' ');
    const known = overridden.get(key);
    if (known) return known;
    const settings = new Map(base);
    for (const number of numbers) applyEntries(settings, overrides[number]!.entry.rules, byId);
    applyEntries(settings, forced, byId);
    overridden.set(key, settings);
    return settings;
  };
  return {
    ignores: (path) => layers.some(({ ignored }) => ignored(path)),
    settingsFor(path) {
      const entries = layers.flatMap(({ documents }) => documents).filter(({ matches }) => matches(path));
      const document = entries.at(-1)?.entry;
      const matching = overrides.flatMap(({ matches }, number) => (matches(path) ? [number] : []));
      const locale =
        document?.locale ?? layers.findLast(({ layer }) => layer.source.locale)?.layer.source.locale;
      const settings = matching.length > 0 ? settingsWith(matching) : base;
      return { configType: document?.type ?? null, locale: locale ?? null, rules: settings, policy };
    },
  };
}

function matcher(layer: ConfigLayer, files: string | readonly string[]): Matches {
  const matches = picomatch([files].flat() as string[], { dot: true });
  return (path) => {
    const relative = relativeTo(layer.folder, path);
    return relative !== null && matches(relative);
  };
}

function ignoredBy(layer: ConfigLayer): Matches {
  const patterns = layer.source.ignore ?? [];
  if (patterns.length === 0) return () => false;
  const ignored = ignore().add([...patterns]);
  return (path) => {
    const relative = relativeTo(layer.folder, path);
    return relative !== null && relative !== '' && ignored.ignores(relative);
  };
}

function defaults(rule: AnyRule): RuleSetting['options'] {
  return Object.fromEntries(Object.entries(rule.options).map(([name, spec]) => [name, spec.default]));
}

function applyPreset(settings: Map<string, RuleSetting>, rules: readonly AnyRule[], preset: Preset): void {
  for (const rule of rules)
    settings.set(rule.id, { severity: rule.severity[preset], options: defaults(rule) });
}

/** A severity alone keeps the options; options alone keep the severity, and turn an `off` rule to its strict severity. */
function applyEntries(
  settings: Map<string, RuleSetting>,
  entries: RuleEntries,
  rules: ReadonlyMap<string, AnyRule>,
): void {
  for (const [id, entry] of Object.entries(entries)) {
    const old = settings.get(id);
    const rule = rules.get(id);
    if (!old || !rule) continue;
    const { severity, ...options } =
      typeof entry === 'string' ? { severity: entry } : (entry as Exclude<RuleEntry, string>);
    const kept = old.severity === 'off' && severity === undefined ? rule.severity.strict : old.severity;
    settings.set(id, {
      severity: (severity as RuleSeverity | undefined) ?? kept,
      options: { ...old.options, ...options },
    });
  }
}
