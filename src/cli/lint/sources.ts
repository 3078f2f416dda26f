import { Failure } from '../failure.js';
import { expand } from '../files/expand.js';
import { absolute } from '../files/paths.js';
import { decode } from '../files/read-text.js';
import type { Changes } from '../git/git.js';
import type { Io } from '../io.js';
import type { LintSource } from './outcome.js';
import { readShard, shardOf } from './shard.js';

export interface SourceOptions {
  readonly stdin: boolean;
  readonly 'stdin-filename': string | undefined;
  readonly 'changed-since': string | undefined;
  readonly 'only-new': boolean;
  readonly shard: string | undefined;
}

/** What is to be linted. */
export interface Sources {
  readonly sources: readonly LintSource[];
  readonly errors: readonly string[];
  /** What changed since the reference that was given; null without one. */
  readonly changes: Changes | null;
}

/**
 * The files that the command line names, or standard input.
 * @throws Failure on options that contradict each other.
 */
export async function findSources(
  operands: readonly string[],
  options: SourceOptions,
  io: Io,
): Promise<Sources> {
  const since = options['changed-since'];
  if (options['only-new'] && since === undefined)
    throw new Failure('`--only-new` needs `--changed-since REF`, to know what is old.');
  if (options.stdin) {
    if (since !== undefined || options.shard !== undefined)
      throw new Failure('`--stdin` is one text; leave `--changed-since` and `--shard` out.');
    return { ...(await fromStdin(operands, options['stdin-filename'], io)), changes: null };
  }
  if (options['stdin-filename'] !== undefined)
    throw new Failure('`--stdin-filename` says nothing without `--stdin`; add it.');
  const shard = options.shard === undefined ? null : readShard(options.shard);
  const { files, errors } = await expand(operands, io);
  const changes = since === undefined ? null : await changesIn(since, io);
  const wanted = changes ? files.filter(({ path }) => changes.files.has(path)) : files;
  const part = shard ? await shardOf(wanted, shard, io.files) : wanted;
  return { sources: part.map((file) => ({ ...file, text: null })), errors, changes };
}

async function changesIn(reference: string, io: Io): Promise<Changes> {
  const { changesSince, systemGit } = await import('../git/git.js');
  // git names files by their real paths.
  const real = await io.files.realPath(io.cwd);
  const changes = await changesSince(reference, real, systemGit);
  if (real === io.cwd) return changes;
  const here = (path: string): string =>
    path.startsWith(`${real}/`) ? io.cwd + path.slice(real.length) : path;
  const there = (path: string): string =>
    path.startsWith(`${io.cwd}/`) ? real + path.slice(io.cwd.length) : path;
  return { files: new Set([...changes.files].map(here)), before: (path) => changes.before(there(path)) };
}

async function fromStdin(
  operands: readonly string[],
  name: string | undefined,
  io: Io,
): Promise<Pick<Sources, 'sources' | 'errors'>> {
  if (operands.length > 0) {
    throw new Failure('`--stdin` checks standard input only; leave the paths out, or leave `--stdin` out.');
  }
  const read = decode(await io.stdin(), 'Standard input');
  if ('error' in read) return { sources: [], errors: [read.error] };
  return {
    sources: [{ path: absolute(io.cwd, name ?? 'stdin.md'), explicit: true, text: read.text }],
    errors: [],
  };
}
