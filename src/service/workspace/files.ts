/** What a file is; null stands for one that is not there. */
export interface FileStat {
  readonly kind: 'file' | 'folder';
  /** In bytes. */
  readonly size: number;
}

/** The files of the workspace by URI, wherever they are. Nothing here throws: what cannot be read is not there. */
export interface Files {
  /** The text of a file; null where there is none, or none that is text. */
  read(uri: string): Promise<string | null>;
  stat(uri: string): Promise<FileStat | null>;
  /** The Markdown files below a folder, but for those that `leaveOut` names, and what lies in a folder that it names. */
  list(folder: string, leaveOut: LeaveOut): Promise<readonly string[]>;
}

export type LeaveOut = (uri: string, kind: FileStat['kind']) => Promise<boolean>;
