import { lazy } from '../lazy.js';
import { type DocumentEntry, isOf, isPlan, type Reference, type ReferenceRole } from './entry.js';
import { resolveTarget } from './resolve.js';

/** What a workspace can tell of its files besides the entries of documents. */
export interface WorkspaceFiles {
  /** Whether there is a file or a folder. */
  exists(path: string): boolean;
  /** What `#…` may name in a Markdown file that has no entry; null where nobody can tell. */
  anchors(path: string): readonly string[] | null;
  /** When a file last changed by its history, in ms since 1970; null where nobody can tell. */
  changed(path: string): number | null;
  /** Paths of the Markdown files of a name. */
  named(name: string): readonly string[];
}

/** The documents of a workspace, as rules across documents see them. Lists are in order of path. */
export interface Workspace extends WorkspaceFiles {
  entry(path: string): DocumentEntry | null;
  withId(id: string): readonly DocumentEntry[];
  /** Those that name a document in a role, by path or by id. */
  naming(role: ReferenceRole, named: DocumentEntry): readonly DocumentEntry[];
  /** The document that a reference in `from` names; null where the workspace does not have it. */
  referenced(from: DocumentEntry, reference: Reference): DocumentEntry | null;
  /** Incidents of a service with a category of cause. */
  failures(service: string, cause: string): readonly DocumentEntry[];
  /** Plans for a service. */
  plans(service: string): readonly DocumentEntry[];
  /** Those of a type, or of one that extends it. */
  ofType(type: string): readonly DocumentEntry[];
  /** The same workspace with this entry in place of the one at its path. */
  replacing(entry: DocumentEntry): Workspace;
  /** The same documents with other answers about files. */
  withFiles(files: WorkspaceFiles): Workspace;
}

/** Entries by what they are found by and under which key, each list in order of path. */
type Lookup = (by: Kind, key: string) => readonly DocumentEntry[];

/** A role: those that name a path in it; `#` and a role: those that name an id. */
type Kind = 'path' | 'id' | 'failure' | 'plan' | 'type' | ReferenceRole | `#${ReferenceRole}`;

export function workspaceOf(entries: Iterable<DocumentEntry>, files: WorkspaceFiles): Workspace {
  const index = lazy(() => {
    const kinds = new Map<Kind, Map<string, DocumentEntry[]>>();
    for (const entry of [...entries].sort(byPath)) {
      for (const { by, key } of keysOf(entry)) {
        let found = kinds.get(by);
        if (!found) {
          found = new Map();
          kinds.set(by, found);
        }
        const others = found.get(key);
        if (!others) found.set(key, [entry]);
        else if (others.at(-1) !== entry) others.push(entry);
      }
    }
    return kinds;
  });
  return workspaceFrom((by, key) => index().get(by)?.get(key) ?? [], files);
}

function workspaceFrom(find: Lookup, files: WorkspaceFiles): Workspace {
  const workspace: Workspace = {
    ...files,
    entry: (path) => find('path', path)[0] ?? null,
    withId: (id) => find('id', id.trim()),
    naming(role, named) {
      const { path, id } = named;
      const byId = id ? find(`#${role}`, id.value) : [];
      // An id that several documents have, such as one in two languages, names the one that `referenced` finds.
      const own = byId.filter((from) =>
        from.references.some((one) => one.role === role && workspace.referenced(from, one)?.path === path),
      );
      return [...new Set([...find(role, path), ...own])].sort(byPath);
    },
    referenced(from, { role, target }) {
      const file = resolveTarget(from.path, target);
      const byFile = file && workspace.entry(file.path);
      if (byFile || role === 'link') return byFile;
      const found = find('id', target.trim());
      return found.find(({ locale }) => locale === from.locale) ?? found[0] ?? null;
    },
    failures: (service, cause) => find('failure', failureOf(service, cause)),
    plans: (service) => find('plan', service),
    ofType: (type) => find('type', type),
    withFiles: (others) => workspaceFrom(find, others),
    replacing(entry) {
      const own = keysOf(entry);
      const without: Lookup = (by, key) => find(by, key).filter(({ path }) => path !== entry.path);
      return workspaceFrom((by, key) => {
        const isOwn = own.some((known) => known.by === by && known.key === key);
        return isOwn ? [...without(by, key), entry].sort(byPath) : without(by, key);
      }, files);
    },
  };
  return workspace;
}

function failureOf(service: string, cause: string): string {
  return `${cause} ${service}`;
}

/** What an entry is found by; some of it may be there twice. */
function keysOf(entry: DocumentEntry): readonly { readonly by: Kind; readonly key: string }[] {
  const { path, lineage, id, services, cause, references } = entry;
  const keys: { by: Kind; key: string }[] = [{ by: 'path', key: path }];
  for (const type of lineage) keys.push({ by: 'type', key: type });
  if (id) keys.push({ by: 'id', key: id.value.trim() });
  for (const { role, target } of references) {
    if (role === 'link') continue;
    const file = resolveTarget(path, target);
    if (file) keys.push({ by: role, key: file.path });
    keys.push({ by: `#${role}`, key: target });
  }
  if (cause && isOf(entry, 'postmortem'))
    for (const service of services) keys.push({ by: 'failure', key: failureOf(service, cause.value) });
  if (isPlan(entry)) for (const service of services) keys.push({ by: 'plan', key: service });
  return keys;
}

function byPath(a: DocumentEntry, b: DocumentEntry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
