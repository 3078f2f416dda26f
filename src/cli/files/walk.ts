import type { GitIgnore } from '../../core/files/git-ignore.js';
import { describeSystemError } from '../failure.js';
import type { FilePort, FolderEntry } from './file-port.js';
import { join } from './paths.js';

/** A file or folder that a walk left out, and the setting that did it. */
export interface LeftOut {
  readonly path: string;
  readonly isFolder: boolean;
  /** Path of a `.gitignore`, or `ignore`, `not Markdown`. */
  readonly by: string;
}

/** What a walk came across. */
export interface Walked {
  /** Markdown files, sorted. */
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Sentences on folders that could not be read. */
  readonly errors: readonly string[];
}

const markdown = /\.(?:md|markdown|mdown|mkdn?)$/i;
const neverEntered = new Set(['.git', 'node_modules']);

export function isMarkdownName(path: string): boolean {
  return markdown.test(path);
}

interface Walk {
  readonly files: FilePort;
  readonly ignores: GitIgnore;
  readonly shown: (path: string) => string;
  /** Told of each folder that is searched. */
  readonly entered?: () => void;
}

/** Finds the Markdown files in a folder. Links to folders are not followed, so that there is no circle to walk in. */
export async function walk(folder: string, from: Walk): Promise<Walked> {
  const walked = { files: [] as string[], leftOut: [] as LeftOut[], errors: [] as string[] };
  const enter = async (at: string): Promise<void> => {
    from.entered?.();
    const chain = await from.ignores.chainOf(at);
    for (const { name, kind: listed } of await entriesOf(at, from, walked.errors)) {
      const path = join(at, name);
      const kind = listed === 'link' ? await kindOfLink(from.files, path) : listed;
      const isFolder = kind === 'folder';
      const by = chain.ignoredBy(path, isFolder);
      if (kind === 'other' || neverEntered.has(name)) continue;
      if (by !== null) walked.leftOut.push({ path, isFolder, by });
      else if (isFolder) await enter(path);
      else if (isMarkdownName(name)) walked.files.push(path);
      else walked.leftOut.push({ path, isFolder, by: 'not Markdown' });
    }
  };
  await enter(folder);
  return walked;
}

async function entriesOf(folder: string, from: Walk, errors: string[]): Promise<readonly FolderEntry[]> {
  try {
    return (await from.files.list(folder)).toSorted(byName);
  } catch (error) {
    errors.push(describeSystemError(error, from.shown(folder)));
    return [];
  }
}

/** A link to a file counts as a file; all other links are left alone. */
async function kindOfLink(files: FilePort, path: string): Promise<'file' | 'other'> {
  return files.stat(path).then(
    ({ kind }) => (kind === 'file' ? 'file' : 'other'),
    () => 'other',
  );
}

function byName(a: FolderEntry, b: FolderEntry): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
