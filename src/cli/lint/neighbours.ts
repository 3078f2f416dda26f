import { readFrontMatter } from '../../core/document/front-matter.js';
import { understand } from '../../core/incident/understand.js';
import { isOurs } from '../../core/lint/lint.js';
import { readMarkdown } from '../../core/markdown/read.js';
import { anchorsIn } from '../../core/workspace/anchors.js';
import { type DocumentEntry, detached, isPlan } from '../../core/workspace/entry.js';
import { entryOf } from '../../core/workspace/entry-of.js';
import { type Mattering, mattersTo, needsOf } from '../../core/workspace/needs.js';
import { baseName } from '../../core/workspace/resolve.js';
import type { WorkspaceFiles } from '../../core/workspace/workspace.js';
import { mayBeOurs } from '../../service/analysis.js';
import type { Configs } from '../files/find-config.js';
import { gitIgnoreOf } from '../files/git-ignore.js';
import { display, folderOf } from '../files/paths.js';
import { frontMatterAt, readText } from '../files/read-text.js';
import { walk } from '../files/walk.js';
import { exists, workspaceRoot } from '../files/workspace.js';
import type { Io } from '../io.js';

/** What lies around the documents that are linted. */
export interface Neighbours {
  /** Other documents of the workspace that matter to them. */
  readonly entries: readonly DocumentEntry[];
  readonly files: WorkspaceFiles;
}

interface Context {
  readonly io: Io;
  readonly configs: Configs;
}

/** Finds what rules across documents may ask of the rest of the workspace; what cannot be read is not there. */
export async function neighboursOf(given: readonly DocumentEntry[], context: Context): Promise<Neighbours> {
  const { io } = context;
  const markdown = await markdownAround(given, io);
  const own = new Set(given.map(({ path }) => path));
  const matters = mattersTo(given);
  const entries: DocumentEntry[] = [];
  for (const path of markdown) {
    const entry = own.has(path) ? null : await entryAt(path, matters, context);
    if (entry) entries.push(entry);
  }
  return { entries, files: await filesFor([...given, ...entries], { given, markdown, io }) };
}

/** The Markdown files of the workspace, or of the workspaces, that the documents belong to. */
async function markdownAround(given: readonly DocumentEntry[], io: Io): Promise<readonly string[]> {
  const ignores = gitIgnoreOf(io.files);
  const roots = new Set<string>();
  for (const folder of new Set(given.map(({ path }) => folderOf(path))))
    if (![...roots].some((root) => folder.startsWith(`${root}/`)))
      roots.add(await workspaceRoot(io.files, folder));
  const found = new Set<string>();
  for (const root of roots) {
    const { files } = await walk(root, { files: io.files, ignores, shown: (path) => display(io.cwd, path) });
    for (const file of files) found.add(file);
  }
  return [...found];
}

async function entryAt(
  path: string,
  matters: Mattering,
  { io, configs }: Context,
): Promise<DocumentEntry | null> {
  const config = await configs.forFolder(folderOf(path));
  if (config.errors.length > 0 || config.view.ignores(path)) return null;
  const { configType, locale } = config.view.settingsFor(path);
  const start = matters.byFrontMatter ? await frontMatterAt(io.files, path) : null;
  const mayMatter = (text: string): boolean => mayBeOurs(text, { configType }) && matters.test(path, text);
  if (start !== null && !mayMatter(start)) return null;
  const read = await readText(io.files, path, path);
  if ('error' in read || (start === null && !mayMatter(read.text))) return null;
  const parsed = readMarkdown(read.text);
  const given = { types: config.types, ...(configType === null ? {} : { configType }) };
  const frontMatter = readFrontMatter(parsed);
  if (!isOurs(frontMatter, given)) return null;
  const shown = display(io.cwd, path);
  return detached(entryOf(understand(parsed, { ...given, path: shown, locale, frontMatter }), path));
}

async function filesFor(
  entries: readonly DocumentEntry[],
  {
    given,
    markdown,
    io,
  }: { readonly given: readonly DocumentEntry[]; readonly markdown: readonly string[]; readonly io: Io },
): Promise<WorkspaceFiles> {
  const there = new Set([...markdown, ...entries.map(({ path }) => path)]);
  const needs = needsOf(given);
  for (const path of needs.paths) if (!there.has(path) && (await exists(io.files, path))) there.add(path);
  const known = new Set(entries.map(({ path }) => path));
  const anchors = new Map<string, readonly string[]>();
  for (const path of needs.anchors) {
    const read = known.has(path) ? null : await readText(io.files, path, path);
    if (read && 'text' in read) anchors.set(path, anchorsIn(readMarkdown(read.text)));
  }
  const byName = new Map<string, string[]>();
  for (const path of markdown) {
    const name = baseName(path);
    byName.set(name, [...(byName.get(name) ?? []), path]);
  }
  const changes = await changesOf(given, entries, io);
  return {
    exists: (path) => there.has(path),
    anchors: (path) => anchors.get(path) ?? null,
    changed: (path) => changes.get(path) ?? null,
    named: (name) => byName.get(name) ?? [],
  };
}

/** When plans last changed that were used and do not say when they were reviewed. */
async function changesOf(
  given: readonly DocumentEntry[],
  entries: readonly DocumentEntry[],
  io: Io,
): Promise<ReadonlyMap<string, number>> {
  const used = entries.some(({ references }) => references.some(({ role }) => role === 'used'));
  const plans = used ? given.filter((entry) => isPlan(entry) && !entry.reviewed) : [];
  if (plans.length === 0) return new Map();
  const root = await workspaceRoot(io.files, folderOf(plans[0]!.path));
  return io.history(
    root,
    plans.map(({ path }) => path),
  );
}
