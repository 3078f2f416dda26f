import type { SectionPrinter } from '../core/document/section-printer.js';
import type { Locale } from '../core/locale/locale.js';
import type { AnyRule } from '../core/rules/rule.js';
import type { Analysis } from './analysis.js';
import type { Settings } from './data/settings.js';
import type { Documents } from './documents.js';
import type { Configs, FolderConfig } from './workspace/configs.js';
import type { Files } from './workspace/files.js';
import type { WorkspaceIndex } from './workspace/workspace-index.js';

export interface Logger {
  warn(message: string): void;
}

/** Who asks, as far as answers depend on it. */
export interface Client {
  /** Language of messages. */
  readonly locale: Locale;
  /** IANA zone. */
  readonly timezone: string;
  /** Name of whoever types; may be ''. */
  readonly user: string;
  /** Ids of commands that the client runs itself. */
  readonly commands: ReadonlySet<string>;
  /** Whether code actions may get their edit later. */
  readonly resolvesEdits: boolean;
  /** Whether completions may hold `$1` and the like. */
  readonly snippets: boolean;
  /** Whether workspace edits may rename files. */
  readonly renamesFiles: boolean;
}

export const plainClient: Client = {
  locale: 'en',
  timezone: 'UTC',
  user: '',
  commands: new Set(),
  resolvesEdits: false,
  snippets: false,
  renamesFiles: false,
};

/** What every feature has to hand. */
export interface ServiceContext {
  /** Files as the editor sees them: an open document stands for its file. */
  readonly files: Files;
  readonly documents: Documents;
  readonly configs: Configs;
  readonly index: WorkspaceIndex;
  readonly rules: readonly AnyRule[];
  readonly logger: Logger;
  /** Of Pulih, for links to its pages. */
  readonly version: string;
  readonly client: () => Client;
  /** Now in ms since 1970. */
  readonly now: () => number;
  /** URIs of the workspace folders, normalized. */
  readonly folders: () => readonly string[];
  readonly settings: (uri: string) => Promise<Settings>;
  /** A document under its configuration; null where it is none of ours. */
  readonly analyse: (uri: string) => Promise<Analysis | null>;
  /** The configuration that holds for a file. */
  readonly configOf: (uri: string) => Promise<FolderConfig>;
  readonly printer: (config: FolderConfig) => Promise<SectionPrinter>;
}
