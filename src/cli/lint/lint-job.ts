import { fileKeys } from '../cache/file-key.js';
import type { FilePort } from '../files/file-port.js';
import type { ConfigChoice, Configs } from '../files/find-config.js';
import { folderOf } from '../files/paths.js';
import { type Linting, type LintSetup, lintSource } from './lint-source.js';
import type { LintSource } from './outcome.js';

/** Files that several threads lint; plain data, so that each thread can be given it. */
export interface LintJob {
  readonly setup: LintSetup;
  readonly choice: ConfigChoice;
  /** Whether results come with the keys that they are kept under. */
  readonly keys: boolean;
  readonly sources: readonly LintSource[];
  /** The number of the next file that nobody has taken yet; shared by all threads. */
  readonly next: Int32Array;
}

/** What a thread has done: the file of that number is linted. */
export interface Share {
  readonly number: number;
  readonly linting: Linting;
}

/** Takes one file after the other, until none is left. */
export async function lintShare(
  { setup, keys, sources, next }: LintJob,
  { files, configs }: { readonly files: FilePort; readonly configs: Configs },
  give: (share: Share) => Promise<void> | void,
): Promise<void> {
  const keyOf = keys ? fileKeys(setup) : null;
  for (;;) {
    const number = Atomics.add(next, 0, 1);
    const source = sources[number];
    if (!source) return;
    const config = await configs.forFolder(folderOf(source.path));
    // Sound when the job began: whoever gave it looks again at what is missing.
    if (config.errors.length > 0) continue;
    await give({
      number,
      linting: await lintSource(source, { files, setup, config, workspace: null, keyOf }),
    });
  }
}
