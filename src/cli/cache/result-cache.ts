import { createHash } from 'node:crypto';
import type { DocumentEntry } from '../../core/workspace/entry.js';
import { describeSystemError } from '../failure.js';
import { display, folderOf } from '../files/paths.js';
import type { Io } from '../io.js';
import type { ReportedFile } from '../reporters/report.js';

/** What linting a file by itself brought. */
export type CachedOutcome =
  | { readonly kind: 'linted'; readonly file: ReportedFile; readonly entry: DocumentEntry | null }
  | { readonly kind: 'foreign' };

interface CacheFile {
  readonly version: 1;
  readonly files: { readonly [path: string]: { readonly key: string; readonly outcome: CachedOutcome } };
}

/**
 * Results of a run, kept for the next. A result is found again only under the same key, which is made of everything
 * that it depends on; so a cache is never wrong, at most of no use. Lives as long as a run.
 */
export class ResultCache {
  readonly #path: string;
  readonly #io: Io;
  readonly #files: Map<string, CacheFile['files'][string]>;
  #changed = false;

  private constructor(path: string, io: Io, files: CacheFile['files']) {
    this.#path = path;
    this.#io = io;
    this.#files = new Map(Object.entries(files));
  }

  /** Opens a cache; one that is not there, or cannot be read, is empty. */
  static async open(path: string, io: Io): Promise<ResultCache> {
    return new ResultCache(path, io, await readFiles(path, io));
  }

  /** What linting a file brought under the same key; null where that is not known. */
  get(path: string, key: string): CachedOutcome | null {
    const known = this.#files.get(path);
    return known?.key === key ? known.outcome : null;
  }

  set(path: string, key: string, outcome: CachedOutcome): void {
    this.#files.set(path, { key, outcome });
    this.#changed = true;
  }

  /** Writes what is new; a cache that cannot be written costs a word on stderr, and nothing else. */
  async save(): Promise<void> {
    if (!this.#changed) return;
    const file: CacheFile = { version: 1, files: Object.fromEntries(this.#files) };
    try {
      await this.#io.files.makeFolder(folderOf(this.#path));
      await this.#io.files.write(this.#path, JSON.stringify(file));
    } catch (error) {
      const reason = describeSystemError(error, display(this.#io.cwd, this.#path));
      this.#io.stderr(`The cache was not written: ${reason}\n`);
    }
  }
}

async function readFiles(path: string, io: Io): Promise<CacheFile['files']> {
  try {
    const file = JSON.parse(
      Buffer.from(await io.files.read(path)).toString('utf8'),
    ) as Partial<CacheFile> | null;
    const files = file?.version === 1 ? file.files : null;
    return files && Object.values(files).every((entry) => typeof entry?.key === 'string') ? files : {};
  } catch {
    // Not there yet, or broken: it is written anew.
    return {};
  }
}

/** A key of parts that are told apart. */
export function keyOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url');
}
