import { URI } from 'vscode-uri';
import { wellFormed } from '../../core/text/well-formed.js';

/** A URI written in the one way that keys of maps are written in. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The path of a URI, decoded, with `/` between its parts. */
export function pathOf(uri: string): string {
  return URI.parse(uri).path;
}

/** A path on the same file system as another URI; one joined to the root may begin with two slashes. */
export function uriOf(path: string, like: string): string {
  return URI.parse(like)
    .with({ path: wellFormed(path).replace(/^\/{2,}/, '/'), query: '', fragment: '' })
    .toString();
}

export function schemeOf(uri: string): string {
  return URI.parse(uri).scheme;
}

/** Whether two URIs are on the same file system, so that paths lead from one to the other. */
export function sameSystem(one: string, other: string): boolean {
  const [a, b] = [URI.parse(one), URI.parse(other)];
  return a.scheme === b.scheme && a.authority === b.authority;
}

/** Where a text that was never saved is taken to be: in the first workspace folder. */
export function savedUri(uri: string, [first]: readonly string[]): string {
  return schemeOf(uri) === 'untitled' && first !== undefined ? `${first}/untitled.md` : uri;
}

/**
 * A path as links and front matter can hold it: what would end it there is written as `%20` and the like. Letters of
 * any script stay.
 */
export function writtenPath(path: string): string {
  return path.replace(/[\s%()<>[\]{}"`\\?#,]/g, (mark) =>
    /[()]/.test(mark) ? `%${mark.charCodeAt(0).toString(16)}` : encodeURIComponent(mark),
  );
}

/** The folder of a URI. */
export function parentOf(uri: string): string {
  const path = pathOf(uri);
  return uriOf(path.slice(0, Math.max(path.lastIndexOf('/'), 0)), uri);
}

/** Whether a URI is the folder or lies in it. */
export function isInside(folder: string, uri: string): boolean {
  const [outer, inner] = [URI.parse(folder), URI.parse(uri)];
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return false;
  const path = outer.path.replace(/\/$/, '');
  return inner.path === path || inner.path.startsWith(`${path}/`);
}

/** The innermost workspace folder that holds a URI. */
export function folderOf(folders: readonly string[], uri: string): string | null {
  const around = folders.filter((folder) => isInside(folder, uri));
  return around.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The path from a folder to a file as a link is written: `../plans/a.md`, `./a.md`. */
export function relativePath(folder: string, file: string): string {
  const from = pathOf(folder).split('/').filter(Boolean);
  const to = pathOf(file).split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = '../'.repeat(from.length - shared);
  return `${up || './'}${to.slice(shared).join('/')}`;
}

/** The file that a relative path in a document means; null for a path that is none, such as a web address. */
export function resolveLink(document: string, link: string): string | null {
  const [path = ''] = link.split(/[?#]/);
  if (path === '' || /^[a-z][a-z\d+.-]*:/i.test(path)) return null;
  const parts = path.startsWith('/') ? [] : pathOf(parentOf(document)).split('/');
  for (const part of decoded(path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const joined = parts.join('/');
  return uriOf(joined.startsWith('/') ? joined : `/${joined}`, document);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
