/** A reason to stop with exit code 2, told on stderr as it is. */
export class Failure extends Error {}

/** A sentence on what a failed system call means for a path. */
export function describeSystemError(error: unknown, path: string): string {
  const code = (error as { readonly code?: string }).code;
  const reasons: { readonly [code: string]: string } = {
    ENOENT: 'does not exist',
    EACCES: 'cannot be accessed: permission denied',
    EPERM: 'cannot be accessed: not permitted',
    EEXIST: 'cannot be written: a file is where a folder should be',
    EISDIR: 'is a folder, not a file',
    ENOTDIR: 'does not exist: a part of the path is a file',
    ELOOP: 'is a symbolic link that leads in a circle',
    EROFS: 'cannot be written: the file system is read-only',
    ENOSPC: 'cannot be written: no space is left',
    ENAMETOOLONG: 'has a name that is too long',
    EDQUOT: 'cannot be written: your share of the disk is used up',
    EMFILE: 'cannot be opened: too many files are open',
  };
  const reason = (code && reasons[code]) ?? `cannot be used: ${(error as Error).message}`;
  return `${path} ${reason}.`;
}
