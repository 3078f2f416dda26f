import { readFileSync } from 'node:fs';
import { rulePage } from '../../core/lint/rule-page.js';
import type { Severity } from '../../core/rules/problem.js';
import { type Preset, presets } from '../../core/rules/rule.js';
import { findConfigs } from '../files/find-config.js';
import { nodeFiles } from '../files/node-files.js';
import { absolute, display, folderOf } from '../files/paths.js';
import { lintText, settingsOf } from '../lint/lint-text.js';
import { readNow } from '../lint/read-options.js';
import { findPackage } from '../package-folder.js';
import { configErrorLines } from '../type-names.js';

/** Options of the plugin; everything else is in `.pulih.yaml`. */
export interface PulihOptions {
  /** Path of the configuration, instead of the nearest `.pulih.yaml`. */
  readonly config?: string;
  readonly preset?: 'minimal' | 'standard' | 'strict';
  /** Language of the messages: `en` or `id`. */
  readonly locale?: string;
  /** Date and time to check against, for repeatable runs. */
  readonly now?: string;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What the plugin needs of a `VFileMessage`. */
interface Message {
  fatal?: boolean | null | undefined;
  url?: string | null | undefined;
}

/** What the plugin needs of a `VFile`. */
interface File {
  readonly path: string | undefined;
  readonly cwd: string;
  toString(): string;
  message(
    reason: string,
    options: {
      readonly place: { readonly start: Point; readonly end: Point };
      readonly source: string;
      readonly ruleId: string;
    },
  ): Message;
  fail(reason: string): never;
}

/** `fatal` as unified has it: true for errors, false for warnings, undefined for hints. */
const fatal: { readonly [severity in Severity]: boolean | undefined } = {
  error: true,
  warning: false,
  info: undefined,
};

/**
 * The rules of Pulih as a unified plugin: `remark --use pulih/remark`. It reads the text of the file and leaves the tree
 * alone. Files that are none of Pulih's get no messages; a faulty configuration fails the file.
 */
export default function pulih(options: PulihOptions = {}): (tree: unknown, file: File) => Promise<void> {
  if (options.preset !== undefined && !presets.includes(options.preset as Preset))
    throw new Error(`\`preset\` is \`${options.preset}\`; it can be ${presets.join(', ')}.`);
  const folder = findPackage();
  const manifest = folder === null ? '{}' : readFileSync(`${folder}/package.json`, 'utf8');
  const { version = '0.0.0' } = JSON.parse(manifest) as { readonly version?: string };
  const files = nodeFiles({ beforeFirstWrite: () => undefined });
  return async (_tree, file) => {
    const now = readNow(options.now, { now: () => Date.now() });
    const path = absolute(file.cwd, file.path ?? 'stdin.md');
    const only = options.config === undefined ? undefined : absolute(file.cwd, options.config);
    const config = await findConfigs(files, { only, preset: options.preset }).forFolder(folderOf(path));
    if (config.errors.length > 0) file.fail(configErrorLines(config, file.cwd).join('\n'));
    if (config.view.ignores(path)) return;
    const settings = settingsOf(
      { path, shown: display(file.cwd, path), config },
      { type: undefined, locale: options.locale, fix: false, now },
    );
    // One file at a time: rules across documents are left to `pulih lint`.
    const result = await lintText(String(file), { path, config, settings, workspace: null }, { fix: false });
    if (!result) return;
    const { document, problems } = result.linted;
    const point = (offset: number): Point => ({ ...document.parsed.lines.position(offset), offset });
    for (const { rule, severity, message, range } of problems) {
      const place = { start: point(range.start), end: point(range.end) };
      const told = file.message(message, { place, source: 'pulih', ruleId: rule });
      told.fatal = fatal[severity];
      told.url = rulePage(rule, version);
    }
  };
}
