import * as vscode from 'vscode';

/** Texts by path as a file system. Like most that extensions bring, nobody can search it. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files: Map<string, Uint8Array>;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(texts: { readonly [path: string]: string }) {
    const encoder = new TextEncoder();
    this.#files = new Map(Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)]));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    const type = file ? vscode.FileType.File : vscode.FileType.Directory;
    if (!file && this.#within(uri).length === 0) throw vscode.FileSystemError.FileNotFound(uri);
    return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const kinds = this.#within(uri).map((parts): [string, vscode.FileType] => [
      parts[0]!,
      parts.length > 1 ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
    return [...new Map(kinds)];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  /** The paths below a folder, cut at their slashes. */
  #within({ path }: vscode.Uri): string[][] {
    const start = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()]
      .filter((file) => file.startsWith(start))
      .map((file) => file.slice(start.length).split('/'));
  }
}
