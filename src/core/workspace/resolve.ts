import { dirname, resolvePath } from '../text/path.js';

/** What a link means. */
export interface Target {
  readonly path: string;
  /** Without its `#`; null where the link names none. */
  readonly anchor: string | null;
}

/** Addresses, paths from the root of a site, and what a site's templates fill in. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|[/\\])|\{\{|\{%|\$\{|<|>/i;

/** Whether a link may lead to a file beside the document that it stands in. */
export function isRelative(link: string): boolean {
  const target = link.trim();
  return target !== '' && !elsewhere.test(target);
}

/** The file that a relative link in a document means; null for a link to anywhere else. */
export function resolveTarget(from: string, link: string): Target | null {
  if (!isRelative(link)) return null;
  const target = link.trim();
  const hash = target.indexOf('#');
  const anchor = hash < 0 ? null : decoded(target.slice(hash + 1));
  const file = decoded(fileOf(target));
  if (file === '') return { path: from, anchor };
  const path = resolvePath(dirname(from), file);
  return { path: from.startsWith('/') ? path : path.replace(/^\//, ''), anchor };
}

/** The path from a document to another as a link is written: `../plans/a.md`, `a.md`. */
export function relativeLink(from: string, to: string): string {
  const folder = dirname(from);
  const base = folder === '' && !from.startsWith('/') ? [] : folder.split('/');
  const parts = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < parts.length - 1 && base[shared] === parts[shared]) shared++;
  return '../'.repeat(base.length - shared) + parts.slice(shared).join('/');
}

/** A link without its query and its anchor. */
export function fileOf(link: string): string {
  return link.split(/[?#]/, 1)[0] ?? link;
}

/** The name of a file without its folders. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether front matter names a file rather than an id. */
export function looksLikePath(text: string): boolean {
  const file = fileOf(text.trim());
  return !/\s/.test(file) && (/^\.{0,2}\//.test(file) || /\.[a-z]\w{0,9}$/i.test(file));
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
