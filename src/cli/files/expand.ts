import picomatch from 'picomatch';
import { slashHint } from '../../core/config/path-forms.js';
import type { GitIgnore } from '../../core/files/git-ignore.js';
import { compare } from '../../core/text/compare.js';
import { describeSystemError } from '../failure.js';
import type { Io } from '../io.js';
import { progressCount } from '../progress.js';
import type { FilePort } from './file-port.js';
import { gitIgnoreOf } from './git-ignore.js';
import { absolute, display, toSlashes } from './paths.js';
import { type LeftOut, type Walked, walk } from './walk.js';

/** A file to look at. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Named itself, not found in a folder or by a glob. */
  readonly explicit: boolean;
}

/** What the paths of a command line stand for. */
export interface Expanded {
  /** In order of the path as people read it; each once. */
  readonly files: readonly FoundFile[];
  /** Sentences on what could not be read or matched nothing. */
  readonly errors: readonly string[];
}

/** Expands files, folders and globs. A file that is named is taken even where git ignores it. */
export async function expand(
  patterns: readonly string[],
  io: Pick<Io, 'files' | 'cwd' | 'isTerminal' | 'stderr' | 'now'>,
): Promise<Expanded> {
  const { files, cwd } = io;
  const found = new Map<string, FoundFile>();
  const errors: string[] = [];
  const ignores = gitIgnoreOf(files);
  const progress = progressCount('folders searched', io);
  for (const pattern of patterns.length > 0 ? patterns.map(toSlashes) : ['.']) {
    const one = await expandOne(pattern, { files, cwd, ignores, entered: progress.step });
    errors.push(...one.errors);
    for (const file of one.files) {
      const explicit = file.explicit || found.get(file.path)?.explicit === true;
      found.set(file.path, { path: file.path, explicit });
    }
  }
  progress.end();
  const byDisplay = (a: FoundFile, b: FoundFile): number =>
    compare(display(cwd, a.path), display(cwd, b.path));
  return { files: [...found.values()].sort(byDisplay), errors };
}

interface Where {
  readonly files: FilePort;
  readonly cwd: string;
  readonly ignores: GitIgnore;
  readonly entered: () => void;
}

async function expandOne(pattern: string, where: Where): Promise<Expanded> {
  const { files, cwd } = where;
  const path = absolute(cwd, pattern);
  const scan = picomatch.scan(pattern);
  try {
    const { kind } = await files.stat(path);
    if (kind === 'folder') return ofWalk(pattern, await walkFrom(path, where), where);
    return { files: [{ path, explicit: true }], errors: [] };
  } catch (error) {
    if (!scan.isGlob) return { files: [], errors: [missing(error, pattern)] };
  }
  return expandGlob(pattern, scan.base, where);
}

async function expandGlob(pattern: string, base: string, where: Where): Promise<Expanded> {
  const { files, cwd } = where;
  const folder = absolute(cwd, base === '' ? '.' : base);
  try {
    await files.stat(folder);
  } catch (error) {
    return { files: [], errors: [missing(error, base.includes('\\') ? pattern : base)] };
  }
  const walked = await walkFrom(folder, where);
  // Relative to its base a glob says the same, and nothing in the path of the base is taken for a pattern.
  const rest = picomatch.scan(pattern).glob;
  const matches = picomatch(rest, { dot: true });
  const inside = (path: string): boolean => matches(display(folder, path));
  return ofWalk(
    pattern,
    {
      files: walked.files.filter(inside),
      leftOut: walked.leftOut.filter(({ path, isFolder }) => isFolder || inside(path)),
      errors: walked.errors,
    },
    where,
  );
}

function missing(error: unknown, shown: string): string {
  return `${describeSystemError(error, shown)}${slashHint(shown)}`;
}

function walkFrom(folder: string, { files, cwd, ignores, entered }: Where): Promise<Walked> {
  return walk(folder, { files, ignores, entered, shown: (path) => display(cwd, path) });
}

function ofWalk(pattern: string, { files, leftOut, errors }: Walked, { cwd }: Where): Expanded {
  const found = files.map((path) => ({ path, explicit: false }));
  if (found.length > 0 || errors.length > 0) return { files: found, errors };
  return { files: [], errors: [`${pattern} matches no Markdown file.${explain(leftOut, cwd)}`] };
}

/** Which settings left how much out, with an example each. */
function explain(leftOut: readonly LeftOut[], cwd: string): string {
  const groups = new Map<string, LeftOut[]>();
  for (const entry of leftOut) {
    const group = groups.get(entry.by);
    if (group) group.push(entry);
    else groups.set(entry.by, [entry]);
  }
  return [...groups]
    .map(([by, entries]) => {
      const shown = entries
        .slice(0, 2)
        .map(({ path, isFolder }) => display(cwd, path) + (isFolder ? '/' : ''));
      const list = shown.join(', ') + (entries.length > 2 ? `, … (${entries.length})` : '');
      return by === 'not Markdown' ? ` Not Markdown: ${list}.` : ` Left out by ${display(cwd, by)}: ${list}.`;
    })
    .join('');
}
