import type { Git } from './git.js';

export { systemGit } from './git.js';

/** When files last changed by their repository's history, in ms since 1970; nothing where there is none. */
export async function lastChanges(
  paths: readonly string[],
  folder: string,
  git: Git,
): Promise<ReadonlyMap<string, number>> {
  const changes = new Map<string, number>();
  try {
    const top = (await git(['rev-parse', '--show-toplevel'], folder)).trim();
    const names = new Map(paths.map((path) => [nameIn(top, folder, path), path]));
    const log = await git(
      [
        'log',
        '--format=%x00%ct',
        '--name-only',
        '--no-renames',
        '--',
        ...[...names.keys()].map((name) => `:/${name}`),
      ],
      folder,
    );
    for (const commit of log.split('\0')) {
      const [time = '', ...files] = commit.split('\n');
      for (const file of files) {
        const path = names.get(file);
        if (path !== undefined && !changes.has(path)) changes.set(path, Number(time) * 1000);
      }
    }
  } catch {
    // No git, no repository, or no commit yet: nobody can tell.
  }
  return changes;
}

/** How git names a file, whose top folder is a real path while the others need not be. */
function nameIn(top: string, folder: string, path: string): string {
  if (path.startsWith(`${top}/`)) return path.slice(top.length + 1);
  return path.slice(folder.length + 1);
}
