import type { SectionPrinter } from '../../core/document/section-printer.js';
import { fixText } from '../../core/lint/fix.js';
import { type Linted, type LintSettings, lint } from '../../core/lint/lint.js';
import { lintAcross, withAcross } from '../../core/lint/lint-across.js';
import type { ParsedDocument } from '../../core/markdown/blocks.js';
import { readMarkdown } from '../../core/markdown/read.js';
import { allRules } from '../../core/rules/index.js';
import type { Workspace } from '../../core/workspace/workspace.js';
import type { FolderConfig } from '../files/find-config.js';

/** How texts are linted, the same for all of a run. */
export interface LintOptions {
  readonly type: string | undefined;
  readonly locale: string | undefined;
  readonly fix: boolean;
  readonly now: number;
}

/** A linted text: what is wrong with it and, with `fix`, its text after the repairs. */
export interface LintedText {
  readonly linted: Linted;
  readonly text: string;
  readonly repaired: number;
}

/** Where a text stands. */
export interface TextPlace {
  /** Absolute. */
  readonly path: string;
  readonly config: FolderConfig;
  readonly settings: LintSettings;
  /** The documents around it; null leaves the rules across documents out. */
  readonly workspace: Workspace | null;
}

/** Lints one text under its settings; null where it is no document of ours. */
export async function lintText(
  text: string,
  { path, workspace, config, settings }: TextPlace,
  { fix }: { readonly fix: boolean },
): Promise<LintedText | null> {
  const lintParsed = (parsed: ParsedDocument): Linted | null => {
    const linted = lint(parsed, settings);
    if (!linted || !workspace) return linted;
    const entry = linted.entry(path);
    return withAcross(linted, lintAcross(entry, workspace.replacing(entry), settings));
  };
  const linted = lintParsed(readMarkdown(text));
  if (!linted) return null;
  if (!fix || !linted.problems.some(({ fix }) => fix)) return { linted, text, repaired: 0 };
  const fixed = fixText(text, { lint: lintParsed, printer: await printerFor(config) });
  return { linted: fixed.linted ?? linted, text: fixed.text, repaired: fixed.count };
}

/** Everything that linting a text depends on. */
export function settingsOf(
  {
    path,
    shown,
    config,
  }: {
    /** Absolute. */
    readonly path: string;
    /** For people and for guesses. */
    readonly shown: string;
    readonly config: FolderConfig;
  },
  { type, locale: given, now }: LintOptions,
): LintSettings {
  const { types, view } = config;
  const { configType, locale, rules, policy } = view.settingsFor(path);
  return {
    types,
    rules: allRules,
    settings: rules,
    path: shown,
    ...(type === undefined ? {} : { flagType: type }),
    ...(configType === null ? {} : { configType }),
    locale: given ?? locale,
    messages: given ?? 'en',
    policy,
    now,
  };
}

/** Loading the printer costs more than linting a file, so it waits until there is something to repair. */
export async function printerFor({ types }: FolderConfig): Promise<SectionPrinter> {
  const { sectionPrinter } = await import('../../core/scaffold/print.js');
  return sectionPrinter(types);
}
