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

/** What another document must say to matter to some. */
export interface Mattering {
  /** Whether its front matter alone tells, so that nobody needs to read on. */
  readonly byFrontMatter: boolean;
  /** Whether it matters, told by its path and that text without reading it. */
  test(path: string, text: string): boolean;
}

/**
 * Which documents can matter to some. It errs on the side of reading: a document matters that is named, or that names an
 * id, a file or a service of theirs.
 */
export function mattersTo(entries: readonly DocumentEntry[]): Mattering {
  if (entries.length > few) return { byFrontMatter: false, test: () => true };
  const paths = new Set(entries.flatMap((entry) => targetsOf(entry).map(({ path }) => path)));
  const words = [...new Set(entries.flatMap(wordsOf))];
  return {
    // A document may be an apology by a type or a configuration of its own, and say so in its text only.
    byFrontMatter: !words.includes(apologyWord),
    test: (path, text) => paths.has(path) || words.some((word) => text.includes(word)),
  };
}

const apologyWord = 'apology';

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
    ...(apology && !kept ? [apologyWord] : []),
  ];
}
