import type { Workspace } from '../../core/workspace/workspace.js';
import type { Configs } from '../files/find-config.js';
import { absolute, folderOf } from '../files/paths.js';
import type { Changes } from '../git/git.js';
import { fingerprints } from '../reporters/fingerprint.js';
import type { ReportedFile } from '../reporters/report.js';
import { type LintOptions, lintText, settingsOf } from './lint-text.js';

interface Context {
  readonly changes: Changes;
  readonly configs: Configs;
  readonly options: LintOptions;
  readonly cwd: string;
  readonly workspace: Workspace | null;
}

/** The files without the problems that they had before they were changed. */
export async function onlyNew(files: readonly ReportedFile[], context: Context): Promise<ReportedFile[]> {
  const fresh: ReportedFile[] = [];
  for (const file of files) {
    const old = file.problems.length === 0 ? new Set<string>() : await problemsBefore(file.path, context);
    fresh.push({ ...file, problems: file.problems.filter(({ fingerprint }) => !old.has(fingerprint)) });
  }
  return fresh;
}

/** Fingerprints of the problems that a file had then, by the configuration of now. */
async function problemsBefore(
  shown: string,
  { changes, configs, options, cwd, workspace }: Context,
): Promise<ReadonlySet<string>> {
  const path = absolute(cwd, shown);
  const text = await changes.before(path);
  if (text === null) return new Set();
  const config = await configs.forFolder(folderOf(path));
  const settings = settingsOf({ path, shown, config }, options);
  const result = await lintText(text, { path, config, settings, workspace }, { fix: false });
  if (!result) return new Set();
  return new Set(fingerprints(result.linted.document, result.linted.problems));
}
