/** `link` appears only in folder listings; everywhere else links are followed. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

export interface FileStat {
  readonly kind: Exclude<EntryKind, 'link'>;
  /** In bytes. */
  readonly size: number;
}

/** What a file is to hold: a text, or bytes one stretch after the other. */
export type Content = string | readonly Uint8Array[];

/** Files as the command line needs them. Paths are absolute with `/`; failures carry the system's `code`, such as `EACCES`. */
export interface FilePort {
  read(path: string): Promise<Uint8Array>;
  /**
   * The same for a look: the bytes hold until the next look, which may overwrite them. Rejects what is larger than
   * `most` bytes.
   */
  look(path: string, most: number): Promise<Uint8Array>;
  /** The first bytes of a file: as many as asked for, or all that there are. */
  readStart(path: string, bytes: number): Promise<Uint8Array>;
  stat(path: string): Promise<FileStat>;
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** The path with every symbolic link resolved. */
  realPath(path: string): Promise<string>;
  makeFolder(path: string): Promise<void>;
  /** Replaces or creates a file whole or not at all; keeps its mode, and a symbolic link as a link. */
  write(path: string, content: Content): Promise<void>;
}
