import { isAnchored } from './anchors.js';
import { type DocumentEntry, isOf } from './entry.js';
import { baseName, looksLikePath, resolveTarget, type Target } from './resolve.js';

/** What rules will ask of files, so that a host can find it out beforehand, all at once. */
export interface Needs {
  /** Paths that may be there or not. */
  readonly paths: ReadonlySet<string>;
  /** Markdown files whose headings are named. */
  readonly anchors: ReadonlySet<string>;
}

export function needsOf(entries: Iterable<DocumentEntry>): Needs {
  const paths = new Set<string>();
  const anchors = new Set<string>();
  for (const entry of entries) {
    for (const { path, anchor } of targetsOf(entry)) {
      if (path === entry.path) continue;
      paths.add(path);
      if (isAnchored(path, anchor)) anchors.add(path);
    }
  }
  return { paths, anchors };
}

function targetsOf({ path, references }: DocumentEntry): Target[] {
  return references.flatMap(({ role, target }) =>
    role === 'link' || looksLikePath(target) ? (resolveTarget(path, target) ?? []) : [],
  );
}

/** More documents than this name nearly everything. */
const few = 20;

/**
 * Whether another document can matter to some, told by its text without reading it. It errs on the side of reading:
 * a document matters that is named, or that names an id, a file or a service of theirs.
 */
export function mattersTo(entries: readonly DocumentEntry[]): (path: string, text: string) => boolean {
  if (entries.length > few) return () => true;
  const paths = new Set(entries.flatMap((entry) => targetsOf(entry).map(({ path }) => path)));
  const words = new Set(entries.flatMap(wordsOf));
  return (path, text) => paths.has(path) || [...words].some((word) => text.includes(word));
}

function wordsOf(entry: DocumentEntry): string[] {
  const { path, id, services, references, apology } = entry;
  const name = baseName(path);
  const named = references.filter(({ role }) => role !== 'link');
  const ids = named.flatMap(({ target }) => (looksLikePath(target) ? [] : [target]));
  const kept = apology?.register != null || named.some(({ role }) => role === 'apology');
  return [
    name,
    encodeURIComponent(name),
    ...(id ? [id.value.trim()] : []),
    ...ids,
    ...(isOf(entry, 'postmortem') ? services : []),
    ...(apology && !kept ? ['apology'] : []),
  ];
}
