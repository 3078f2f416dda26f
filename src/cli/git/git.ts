import { execFile } from 'node:child_process';
import { Failure } from '../failure.js';

/** Runs git in a folder; what it prints. Throws what git says when it fails. */
export type Git = (args: readonly string[], folder: string) => Promise<string>;

/** The git of this machine. */
export const systemGit: Git = (args, folder) =>
  new Promise((resolve, reject) => {
    execFile(
      'git',
      ['-c', 'core.quotePath=false', ...args],
      { cwd: folder, maxBuffer: 2 ** 28, env: { ...process.env, LC_ALL: 'C' } },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout);
        else if ((error as NodeJS.ErrnoException).code === 'ENOENT')
          reject(new Failure('git was not found; install it, or leave `--changed-since` out.'));
        else reject(new Error(stderr.trim() || error.message));
      },
    );
  });

/** What changed since a reference, and how the files were then. */
export interface Changes {
  /** Absolute paths of files that were added or changed, committed or not. */
  readonly files: ReadonlySet<string>;
  /** The text of a file then; null where it was not there. */
  before(path: string): Promise<string | null>;
}

/**
 * What changed since `reference` branched off: commits, the index, the work tree, and new files.
 * @throws Failure where there is no repository, or no such reference.
 */
export async function changesSince(reference: string, folder: string, git: Git): Promise<Changes> {
  const top = await git(['rev-parse', '--show-toplevel'], folder).then(
    (text) => text.trim(),
    () => {
      throw new Failure('`--changed-since` needs a git repository; there is none here.');
    },
  );
  const base = await baseOf(reference, top, git);
  const [changed, fresh] = await Promise.all([
    git(['diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', base, '--'], top),
    git(['ls-files', '--others', '--exclude-standard', '-z', '--full-name', '--', ':/'], top),
  ]);
  const names = `${changed}${fresh}`.split('\0').filter((name) => name !== '');
  return {
    files: new Set(names.map((name) => `${top}/${name}`)),
    before: (path) => git(['show', `${base}:${path.slice(top.length + 1)}`], top).catch(() => null),
  };
}

/** The commit that the reference and HEAD share: what others did meanwhile is not a change of ours. */
async function baseOf(reference: string, top: string, git: Git): Promise<string> {
  const commit = reference.startsWith('-')
    ? null
    : await git(['rev-parse', '--verify', '--quiet', `${reference}^{commit}`], top).catch(() => null);
  if (commit === null)
    throw new Failure(
      `\`--changed-since\` is \`${reference}\`, which git does not know; fetch it (in CI: \`fetch-depth: 0\`), or name another reference.`,
    );
  const shared = await git(['merge-base', commit.trim(), 'HEAD'], top).catch(() => commit);
  return shared.trim();
}
