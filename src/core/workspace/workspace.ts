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

/** Entries by the keys that they are found under, each list in order of path. */
type Lookup = (key: string) => readonly DocumentEntry[];

export function workspaceOf(entries: Iterable<DocumentEntry>, files: WorkspaceFiles): Workspace {
  const index = lazy(() => {
    const byKey = new Map<string, DocumentEntry[]>();
    for (const entry of [...entries].sort(byPath)) {
      for (const key of keysOf(entry)) {
        const others = byKey.get(key);
        if (others) others.push(entry);
        else byKey.set(key, [entry]);
      }
    }
    return byKey;
  });
  return workspaceFrom((key) => index().get(key) ?? [], files);
}

function workspaceFrom(find: Lookup, files: WorkspaceFiles): Workspace {
  const workspace: Workspace = {
    ...files,
    entry: (path) => find(key.path(path))[0] ?? null,
    withId: (id) => find(key.id(id)),
    naming(role, named) {
      const { path, id } = named;
      const byId = id ? find(key.reference(role, `#${id.value}`)) : [];
      // An id that several documents have, such as one in two languages, names the one that `referenced` finds.
      const own = byId.filter((from) =>
        from.references.some((one) => one.role === role && workspace.referenced(from, one)?.path === path),
      );
      return [...new Set([...find(key.reference(role, path)), ...own])].sort(byPath);
    },
    referenced(from, { role, target }) {
      const file = resolveTarget(from.path, target);
      const byFile = file && workspace.entry(file.path);
      if (byFile || role === 'link') return byFile;
      const found = find(key.id(target));
      return found.find(({ locale }) => locale === from.locale) ?? found[0] ?? null;
    },
    failures: (service, cause) => find(key.failure(service, cause)),
    plans: (service) => find(key.plan(service)),
    ofType: (type) => find(key.type(type)),
    withFiles: (others) => workspaceFrom(find, others),
    replacing(entry) {
      const own = keysOf(entry);
      const without: Lookup = (key) => find(key).filter(({ path }) => path !== entry.path);
      return workspaceFrom(
        (key) => (own.has(key) ? [...without(key), entry].sort(byPath) : without(key)),
        files,
      );
    },
  };
  return workspace;
}

const key = {
  path: (path: string) => `path ${path}`,
  id: (id: string) => `id ${id.trim()}`,
  reference: (role: ReferenceRole, to: string) => `${role} ${to}`,
  failure: (service: string, cause: string) => `failure ${cause} ${service}`,
  plan: (service: string) => `plan ${service}`,
  type: (type: string) => `type ${type}`,
};

function keysOf(entry: DocumentEntry): ReadonlySet<string> {
  const { path, lineage, id, services, cause, references } = entry;
  const keys = [key.path(path), ...lineage.map(key.type)];
  if (id) keys.push(key.id(id.value));
  for (const { role, target } of references) {
    if (role === 'link') continue;
    const file = resolveTarget(path, target);
    if (file) keys.push(key.reference(role, file.path));
    keys.push(key.reference(role, `#${target}`));
  }
  const categories = cause && isOf(entry, 'postmortem') ? [cause.value] : [];
  for (const category of categories) keys.push(...services.map((service) => key.failure(service, category)));
  if (isPlan(entry)) keys.push(...services.map(key.plan));
  return new Set(keys);
}

function byPath(a: DocumentEntry, b: DocumentEntry): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
