import { viewConfig } from '../../src/core/config/file-settings.js';
import { presetLayer } from '../../src/core/config/load-config.js';
import { shippedLibrary, type TypeLibrary } from '../../src/core/document-type/library.js';
import { type Fixed, fixText } from '../../src/core/lint/fix.js';
import { type Linted, type LintSettings, lint, type RuleSetting } from '../../src/core/lint/lint.js';
import { readMarkdown } from '../../src/core/markdown/read.js';
import { type PolicySource, policyOf } from '../../src/core/policy/policy.js';
import { allRules } from '../../src/core/rules/index.js';
import type { Problem } from '../../src/core/rules/problem.js';
import type { Preset } from '../../src/core/rules/rule.js';
import { sectionPrinter } from '../../src/core/scaffold/print.js';

export const shipped: TypeLibrary = shippedLibrary();

/** How a test lints; everything has a default. */
export interface TestLint extends Partial<Omit<LintSettings, 'policy'>> {
  readonly preset?: Preset;
  /** What the configuration says of severities, budgets and the like. */
  readonly policy?: PolicySource;
}

/** The settings that a preset gives to every rule. */
export function presetSettings(preset: Preset): ReadonlyMap<string, RuleSetting> {
  const layers = [presetLayer(preset)];
  return viewConfig({ layers, types: shipped, errors: [] }, allRules).settingsFor('document.md').rules;
}

export function settingsFor({ preset = 'strict', policy = {}, ...given }: TestLint = {}): LintSettings {
  return {
    types: shipped,
    rules: allRules,
    settings: presetSettings(preset),
    path: 'document.md',
    locale: null,
    messages: 'en',
    now: Date.UTC(2025, 0, 1),
    policy: policyOf([policy]),
    ...given,
  };
}

/** Lints a text, by default with all rules under `strict`. */
export function lintText(text: string, options?: TestLint): Linted | null {
  return lint(readMarkdown(text), settingsFor(options));
}

/** The problems of a text that is one of ours. */
export function problemsIn(text: string, options?: TestLint): readonly Problem[] {
  const linted = lintText(text, options);
  if (!linted) throw new Error(`not linted, since it has no known type:\n${text}`);
  return linted.problems;
}

export function fixedText(text: string, options?: TestLint): Fixed {
  const settings = settingsFor(options);
  return fixText(text, {
    lint: (parsed) => lint(parsed, settings),
    printer: sectionPrinter(settings.types),
  });
}

/** A problem as a reader sees it: `rule: marked text: message`. */
export function shown(text: string, { rule, range, message }: Problem): string {
  return `${rule}: ${text.slice(range.start, range.end)}: ${message}`;
}
