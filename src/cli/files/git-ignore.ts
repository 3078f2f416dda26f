import { type GitIgnore, gitIgnore } from '../../core/files/git-ignore.js';
import type { FilePort } from './file-port.js';
import { exists } from './workspace.js';

/** What git ignores among the files of this machine. */
export function gitIgnoreOf(files: FilePort): GitIgnore {
  return gitIgnore({
    read: (path) =>
      files
        .stat(path)
        .then(async ({ kind }) =>
          kind === 'file' ? Buffer.from(await files.read(path)).toString('utf8') : null,
        )
        .catch(() => null),
    exists: (path) => exists(files, path),
  });
}
