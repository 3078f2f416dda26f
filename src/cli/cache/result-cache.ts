import { describeSystemError } from '../failure.js';
import { display, folderOf } from '../files/paths.js';
import { exists } from '../files/workspace.js';
import type { Io } from '../io.js';
import type { Packed } from '../lint/found.js';
import { keyOfAll } from './key.js';

/** What is kept of a file. */
interface Kept extends Packed {
  readonly key: string;
}

/**
 * Results of a run, kept for the next. A result is found again only under the same key, which is made of everything
 * that it depends on; so a cache is never wrong, at most of no use. Lives as long as a run.
 *
 * In its file a line names the form and the key of the rest; then come for each document five lines: its path, its key
 * and its packed findings. Of those nothing is read before somebody asks.
 */
export class ResultCache {
  readonly #path: string;
  readonly #io: Io;
  readonly #files: Map<string, Kept>;
  readonly #asked = new Set<string>();
  #changed = false;

  private constructor(path: string, io: Io, files: Map<string, Kept>) {
    this.#path = path;
    this.#io = io;
    this.#files = files;
  }

  /** Opens a cache; one that is not there, or is not as it was written, is empty. */
  static async open(path: string, io: Io): Promise<ResultCache> {
    const bytes = await io.files.read(path).catch(() => new Uint8Array());
    return new ResultCache(path, io, readFiles(bytes));
  }

  /** Whether something is known of a file, under whatever key. */
  has(path: string): boolean {
    this.#asked.add(path);
    return this.#files.has(path);
  }

  /** The packed findings of a file under the same key; null where they are not known. */
  get(path: string, key: string): Packed | null {
    const known = this.#files.get(path);
    return known?.key === key ? known : null;
  }

  set(path: string, key: string, { common, rare }: Packed): void {
    this.#asked.add(path);
    this.#files.set(path, { key, common, rare });
    this.#changed = true;
  }

  /**
   * Writes what is new, without what it knows of files that are gone; a cache that cannot be written costs a word on
   * stderr, and nothing else.
   */
  async save(): Promise<void> {
    if (!this.#changed) return;
    try {
      await this.#forgetGone();
      await this.#io.files.makeFolder(folderOf(this.#path));
      await this.#io.files.write(this.#path, written(this.#files));
    } catch (error) {
      const reason = describeSystemError(error, display(this.#io.cwd, this.#path));
      this.#io.stderr(`The cache was not written: ${reason}\n`);
    }
  }

  async #forgetGone(): Promise<void> {
    for (const path of this.#files.keys())
      if (!this.#asked.has(path) && !(await exists(this.#io.files, path))) this.#files.delete(path);
  }
}

const form = 'pulih-cache 4';
const LINE_FEED = 10;

function written(files: ReadonlyMap<string, Kept>): Uint8Array[] {
  const lineFeed = Buffer.of(LINE_FEED);
  const rest = [...files].flatMap(([path, { key, common, rare }]) => [
    Buffer.from(`${JSON.stringify(path)}\n${key}\n`),
    ...[common, lineFeed, rare, lineFeed],
  ]);
  return [Buffer.from(`${form} ${keyOfAll(rest)}\n`), ...rest];
}

function readFiles(bytes: Uint8Array): Map<string, Kept> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Kept>();
  const body = file.indexOf(LINE_FEED) + 1;
  const head = file.toString('latin1', 0, Math.max(0, body - 1));
  if (head !== `${form} ${keyOfAll([file.subarray(body)])}`) return files;
  let start = body;
  const nextLines = (count: number): Buffer => {
    let end = start - 1;
    for (let line = 0; line < count; line++) end = file.indexOf(LINE_FEED, end + 1);
    const lines = file.subarray(start, end);
    start = end + 1;
    return lines;
  };
  while (start < file.length) {
    const path = JSON.parse(nextLines(1).toString('utf8')) as string;
    files.set(path, { key: nextLines(1).toString('latin1'), common: nextLines(2), rare: nextLines(1) });
  }
  return files;
}
