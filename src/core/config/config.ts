import type { Locale } from '../locale/locale.js';
import type { PolicySource } from '../policy/policy.js';
import type { Preset } from '../rules/rule.js';

/** A rule's setting as people write it: a severity, or a severity with options. */
export type RuleEntry = string | { readonly severity?: string; readonly [option: string]: unknown };

export type RuleEntries = { readonly [rule: string]: RuleEntry };

/** Which files are documents of which type. */
export interface DocumentEntry {
  readonly files: string | readonly string[];
  readonly type: string;
  readonly locale?: Locale;
}

export interface OverrideEntry {
  readonly files: string | readonly string[];
  readonly rules: RuleEntries;
}

/** The data of a `.pulih.yaml` as `configSchema` describes it. */
export interface ConfigSource extends PolicySource {
  readonly root?: boolean;
  readonly locale?: Locale;
  readonly documents?: readonly DocumentEntry[];
  readonly types?: readonly string[];
  readonly extends?: string | readonly string[];
  readonly rules?: RuleEntries;
  readonly overrides?: readonly OverrideEntry[];
  readonly ignore?: readonly string[];
  readonly aliases?: Aliases;
}

/** Further titles for sections by concept, in any language. */
export type Aliases = { readonly [concept: string]: readonly string[] };

/** One configuration file, or a preset, in the order in which they apply: later layers win. */
export interface ConfigLayer {
  /** Path of the file; null for a preset. */
  readonly path: string | null;
  /** Folder that its globs and paths are relative to: absolute, `/` between parts, without a final one; '' is the top. */
  readonly folder: string;
  readonly preset: Preset | null;
  readonly source: ConfigSource;
}

/** Something wrong in a configuration or a type file. Line and column count from 1. */
export interface ConfigError {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
