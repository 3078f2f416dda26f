import type { FileSettings } from '../core/config/file-settings.js';
import type { IncidentDocument } from '../core/incident/incident-document.js';
import { lazy } from '../core/lazy.js';
import { type Linted, lint } from '../core/lint/lint.js';
import type { RunSettings } from '../core/lint/run-rule.js';
import type { Locale } from '../core/locale/locale.js';
import type { ParsedDocument } from '../core/markdown/blocks.js';
import type { Problem } from '../core/rules/problem.js';
import type { AnyRule } from '../core/rules/rule.js';
import type { LineIndex } from '../core/text/lines.js';
import type { DocumentEntry } from '../core/workspace/entry.js';
import type { FolderConfig } from './workspace/configs.js';
import { normalUri, pathOf } from './workspace/uris.js';

/** A document of ours: read, understood and linted under its configuration. */
export interface Analysis {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly text: string;
  readonly lines: LineIndex;
  readonly document: IncidentDocument;
  readonly problems: readonly Problem[];
  readonly linted: Linted;
  /** What rules across documents look at. */
  readonly entry: () => DocumentEntry;
  /** What rules are run by, for those that look across documents. */
  readonly run: RunSettings;
  readonly config: FolderConfig;
  /** Language of messages. */
  readonly messages: Locale;
  /** Lints another text in this one's place, for fixes that lay bare others. */
  readonly lint: (parsed: ParsedDocument) => Linted | null;
}

/** A text and all that it is read by. */
export interface Source {
  readonly uri: string;
  readonly version: number | null;
  readonly text: string;
  readonly parsed: () => ParsedDocument;
  readonly config: FolderConfig;
  readonly settings: FileSettings;
  /** As people know it: seen from its workspace folder. */
  readonly shownPath: string;
  readonly messages: Locale;
  readonly rules: readonly AnyRule[];
  /** Now in ms since 1970. */
  readonly now: number;
}

export function analyseSource(source: Source): Analysis | null {
  const { uri, version, text, config, settings, messages } = source;
  if (!mayBeOurs(text, settings)) return null;
  const { rules, now } = source;
  const run: RunSettings = { rules, settings: settings.rules, policy: settings.policy, messages, now };
  const lintParsed = (parsed: ParsedDocument): Linted | null =>
    lint(parsed, {
      ...run,
      types: config.types,
      path: source.shownPath,
      ...(settings.configType === null ? {} : { configType: settings.configType }),
      locale: settings.locale,
    });
  const linted = lintParsed(source.parsed());
  if (!linted) return null;
  const { document, problems } = linted;
  return {
    uri,
    version,
    text,
    lines: document.parsed.lines,
    document,
    problems,
    linted,
    entry: lazy(() => linted.entry(pathOf(normalUri(uri)))),
    run,
    config,
    messages,
    lint: lintParsed,
  };
}

/** A text this long is looked through for the end of its front matter, and no further. */
const frontMatterLength = 100_000;

/** Whether a text can be one of ours, told without reading it: most Markdown is not, and must cost nothing. */
export function mayBeOurs(text: string, { configType }: Pick<FileSettings, 'configType'>): boolean {
  if (configType !== null) return true;
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return false;
  const type = text.slice(start, start + frontMatterLength).search(/\btype["']?[ \t]*:/);
  if (type < 0) return false;
  const end = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    text.slice(start + 3, start + frontMatterLength),
  )?.index;
  return end !== undefined && type < end + 3;
}
