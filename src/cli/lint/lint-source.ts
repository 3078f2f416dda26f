import type { LintSettings } from '../../core/lint/lint.js';
import { acrossRules } from '../../core/lint/run-rule.js';
import type { Workspace } from '../../core/workspace/workspace.js';
import type { FilePort } from '../files/file-port.js';
import type { FolderConfig } from '../files/find-config.js';
import { display } from '../files/paths.js';
import { decode, readBytes } from '../files/read-text.js';
import { reportFile } from '../reporters/report.js';
import { type Found, type Packed, pack } from './found.js';
import { type LintOptions, lintText, printerFor, settingsOf } from './lint-text.js';
import type { LintSource } from './outcome.js';

/** What files are linted by, besides their configurations; the same for all of a run. */
export interface LintSetup {
  readonly cwd: string;
  readonly options: LintOptions;
  readonly version: string;
  /** Whether the report shows how problems would be repaired. */
  readonly edits: boolean;
  /** Whether repairs are shown as patches. */
  readonly patches: boolean;
}

/** What linting one file brought; nothing was written yet. Plain data, so that a thread can hand it to another. */
export type Linting =
  | {
      readonly kind: 'linted';
      readonly packed: Packed;
      /** The text before and after what was repaired; null where nothing was. */
      readonly repair: { readonly before: string; readonly after: string } | null;
      readonly repaired: number;
      readonly patch: string | null;
      /** What the result depends on; null where results are not kept. */
      readonly key: string | null;
    }
  | { readonly kind: 'error'; readonly message: string };

export interface SourceContext {
  readonly files: FilePort;
  readonly setup: LintSetup;
  readonly config: FolderConfig;
  /** The documents around; null leaves the rules across documents out. */
  readonly workspace: Workspace | null;
  /** Makes the key that a result is kept under; null where none is kept. */
  readonly keyOf: ((settings: LintSettings, bytes: Uint8Array) => string) | null;
}

/** Lints one file; without a workspace by itself, with one among the others. */
export async function lintSource({ path, text }: LintSource, context: SourceContext): Promise<Linting> {
  const { setup, config, workspace, keyOf } = context;
  const shown = display(setup.cwd, path);
  const read = text === null ? await readBytes(context.files, path, shown) : { bytes: null };
  if ('error' in read) return { kind: 'error', message: read.error };
  const decoded = read.bytes ? decode(read.bytes, shown) : { text: text! };
  if ('error' in decoded) return { kind: 'error', message: decoded.error };
  const before = decoded.text;
  const settings = settingsOf({ path, shown, config }, setup.options);
  const key = keyOf && read.bytes ? keyOf(settings, read.bytes) : null;
  const result = await lintText(before, { path, config, settings, workspace }, setup.options);
  if (!result) return { kind: 'linted', packed: pack(null), repair: null, repaired: 0, patch: null, key };
  const { linted, text: after, repaired } = result;
  const printer =
    setup.edits && linted.problems.some(({ fix }) => fix) ? await printerFor(config) : undefined;
  const found: Found = {
    file: reportFile(shown, linted, {
      version: setup.version,
      printer,
      show: (file) => display(setup.cwd, file),
    }),
    entry: acrossRules(settings).any ? linted.entry(path) : null,
  };
  return {
    kind: 'linted',
    packed: pack(found),
    repair: after === before ? null : { before, after },
    repaired,
    patch: setup.patches && after !== before ? await patchOf(shown, before, after) : null,
    key,
  };
}

async function patchOf(shown: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return createTwoFilesPatch(`a/${shown}`, `b/${shown}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
