import { describeSystemError, Failure } from '../failure.js';
import type { Io } from '../io.js';
import { display, folderOf } from './paths.js';

/**
 * Writes a file, and the folders that it needs.
 * @throws Failure where the system refuses.
 */
export async function save(path: string, text: string, { cwd, files }: Io): Promise<void> {
  const shown = display(cwd, path);
  try {
    await files.makeFolder(folderOf(path));
    await files.write(path, text);
  } catch (error) {
    throw new Failure(describeSystemError(error, shown));
  }
}
