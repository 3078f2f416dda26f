import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { DocumentEntry } from '../../core/workspace/entry.js';
import type { ReportedFile } from '../reporters/report.js';

/** What linting a document by itself brought. */
export interface Found {
  readonly file: ReportedFile;
  /** For rules across documents; null where none is on. */
  readonly entry: DocumentEntry | null;
}

/** What was found as bytes: little to keep, handed from thread to thread without a copy, and fit for a file. */
export interface Packed {
  /** Two lines of JSON: the file, and of the entry what rules across documents ask of each; null where there is none. */
  readonly common: Uint8Array;
  /** One line: the rest of the entry, compressed. */
  readonly rare: Uint8Array;
}

/** What rules across documents seldom ask for, though it is most of an entry. */
type Rare = Pick<DocumentEntry, 'anchors' | 'incident' | 'names' | 'related' | 'title'>;

/** Packs what was found; null stands for a file that is none of ours. */
export function pack(found: Found | null): Packed {
  const { head, rare } = found?.entry ? divided(found.entry) : { head: null, rare: null };
  const common = [found?.file ?? null, head].map((part) => JSON.stringify(part));
  const compressed = rare ? deflateRawSync(JSON.stringify(rare)).toString('base64') : '';
  const encoder = new TextEncoder();
  return { common: encoder.encode(common.join('\n')), rare: encoder.encode(compressed) };
}

function divided({ anchors, incident, names, related, title, ...head }: DocumentEntry): {
  readonly head: Omit<DocumentEntry, keyof Rare>;
  readonly rare: Rare;
} {
  return { head, rare: { anchors, incident, names, related, title } };
}

/** What was packed. The entry keeps its rare parts packed, and unpacks them whenever they are asked for. */
export function unpack({ common, rare }: Packed): Found | null {
  const [file, head] = textOf(common)
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
  if (!file) return null;
  const entry = head ? Object.assign(new RareParts(rare), head as Omit<DocumentEntry, keyof Rare>) : null;
  return { file: file as ReportedFile, entry };
}

class RareParts implements Rare {
  readonly #packed: Uint8Array;

  constructor(packed: Uint8Array) {
    this.#packed = packed;
  }

  get anchors(): Rare['anchors'] {
    return this.#unpacked().anchors;
  }

  get incident(): Rare['incident'] {
    return this.#unpacked().incident;
  }

  get names(): Rare['names'] {
    return this.#unpacked().names;
  }

  get related(): Rare['related'] {
    return this.#unpacked().related;
  }

  get title(): Rare['title'] {
    return this.#unpacked().title;
  }

  #unpacked(): Rare {
    return JSON.parse(inflateRawSync(Buffer.from(textOf(this.#packed), 'base64')).toString('utf8')) as Rare;
  }
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}
