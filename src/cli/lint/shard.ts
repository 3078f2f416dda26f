import { Failure } from '../failure.js';
import type { FilePort } from '../files/file-port.js';

/** One part of a run that is divided over machines; `index` counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** @throws Failure where it is not `I/N` with 1 ≤ I ≤ N. */
export function readShard(value: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(value);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || index > count)
    throw new Failure(`\`--shard\` is \`${value}\`; write which part of how many, such as 1/4.`);
  return { index, count };
}

/**
 * The files of one part. The list is cut into stretches of about the same size in bytes, so neighbours stay together
 * and a change of some files moves little more than the borders.
 * @param files In order of their paths; each file falls into exactly one part.
 */
export async function shardOf<T extends { readonly path: string }>(
  files: readonly T[],
  { index, count }: Shard,
  port: FilePort,
): Promise<T[]> {
  const sizes: number[] = [];
  // A file that cannot be read still takes a place, and is reported by the part that it falls into.
  for (const { path } of files)
    sizes.push(
      await port.stat(path).then(
        ({ size }) => size + 1,
        () => 1,
      ),
    );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  return files.filter((_, at) => {
    const size = sizes[at] ?? 0;
    const middle = before + size / 2;
    before += size;
    return Math.min(count - 1, Math.floor((middle / total) * count)) === index - 1;
  });
}
