/** Paths here have `/` between their parts, whatever the system uses; the edges translate. */

/** The folder of a path, without a final slash; '' for a path of one part. */
export function dirname(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** A path relative to a folder, with `.` and `..` resolved. A `relative` that begins with `/` or `C:/` is taken as it is. */
export function resolvePath(folder: string, relative: string): string {
  if (/^(?:\/|[A-Za-z]:\/)/.test(relative)) return relative;
  let [base, rest] = [folder, relative];
  while (rest.startsWith('../') && base.includes('/')) {
    base = dirname(base);
    rest = rest.slice(3);
  }
  // Taking paths apart is slow, and most have nothing else to resolve.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(rest)) return `${base}/${rest}`;
  const parts = base.split('/');
  for (const part of rest.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** `path` as seen from `folder`, or null where it is not inside it. */
export function relativeTo(folder: string, path: string): string | null {
  if (folder === '') return path.replace(/^\//, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
