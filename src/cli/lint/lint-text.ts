import type { SectionPrinter } from '../../core/document/section-printer.js';
import { fixText } from '../../core/lint/fix.js';
import { type Linted, lint, type RuleSetting } from '../../core/lint/lint.js';
import type { ParsedDocument } from '../../core/markdown/blocks.js';
import { readMarkdown } from '../../core/markdown/read.js';
import { allRules } from '../../core/rules/index.js';
import type { FolderConfig } from '../files/find-config.js';

/** How texts are linted, the same for all of a run. */
export interface LintOptions {
  readonly type: string | undefined;
  readonly locale: string | undefined;
  readonly fix: boolean;
  /** Whether a directive that silences nothing is an error, whatever the configuration says. */
  readonly unusedDirectives: boolean;
  readonly now: number;
}

/** A linted text: what is wrong with it and, with `fix`, its text after the repairs. */
export interface LintedText {
  readonly linted: Linted;
  readonly text: string;
  readonly repaired: number;
}

/** Lints one text under its configuration; null where it is no document of ours. `path` is absolute, `shown` is for people and for guesses. */
export async function lintText(
  text: string,
  where: { readonly path: string; readonly shown: string; readonly config: FolderConfig },
  options: LintOptions,
): Promise<LintedText | null> {
  const { types, view } = where.config;
  const { configType, locale, rules, policy } = view.settingsFor(where.path);
  const settings = options.unusedDirectives ? withUnusedDirectives(rules) : rules;
  const lintParsed = (parsed: ParsedDocument): Linted | null =>
    lint(parsed, {
      types,
      rules: allRules,
      settings,
      path: where.shown,
      ...(options.type === undefined ? {} : { flagType: options.type }),
      ...(configType === null ? {} : { configType }),
      locale: options.locale ?? locale,
      messages: options.locale ?? 'en',
      policy,
      now: options.now,
    });
  const linted = lintParsed(readMarkdown(text));
  if (!linted) return null;
  if (!options.fix || !linted.problems.some(({ fix }) => fix)) return { linted, text, repaired: 0 };
  const fixed = fixText(text, { lint: lintParsed, printer: await printerFor(where.config) });
  return { linted: fixed.linted ?? linted, text: fixed.text, repaired: fixed.count };
}

function withUnusedDirectives(rules: ReadonlyMap<string, RuleSetting>): ReadonlyMap<string, RuleSetting> {
  return new Map(rules).set('directive-unused', { severity: 'error', options: {} });
}

/** Loading the printer costs more than linting a file, so it waits until there is something to repair. */
export async function printerFor({ types }: FolderConfig): Promise<SectionPrinter> {
  const { sectionPrinter } = await import('../../core/scaffold/print.js');
  return sectionPrinter(types);
}
