import { Failure } from '../failure.js';
import type { Io } from '../io.js';
import { readText } from './read-text.js';

/**
 * Reads a JSON file.
 * @param remedy What to do about one that is none, after the reason.
 * @throws Failure where it cannot be read.
 */
export async function readJson(
  path: string,
  { shown, remedy }: { readonly shown: string; readonly remedy: string },
  { files }: Pick<Io, 'files'>,
): Promise<unknown> {
  const read = await readText(files, path, shown);
  if ('error' in read) throw new Failure(read.error);
  try {
    return JSON.parse(read.text);
  } catch (error) {
    throw new Failure(`${shown} is no JSON (${(error as Error).message}); ${remedy}`);
  }
}
