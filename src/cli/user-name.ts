import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';

/** The name of whoever runs this: as git knows it, else as the system does, else none. */
export function userName(): string {
  try {
    const name = execFileSync('git', ['config', 'user.name'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    if (name !== '') return name;
  } catch {
    // No git, or no name in it: the system's name does.
  }
  try {
    return userInfo().username;
  } catch {
    // A container's user may have no name at all.
    return '';
  }
}
