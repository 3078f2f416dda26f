import * as vscode from 'vscode';

const scheme = 'pulih-preview';

/** A read-only document that shows what is about to be written. */
export class WritePreview implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #texts = new Map<string, string>();
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: this.#changed.event,
    provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
  });

  async show(path: string, text: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path: path.startsWith('/') ? path : `/${path}` });
    await this.closeAll((other) => other !== uri.toString());
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    await vscode.window.showTextDocument(uri, { preview: true, preserveFocus: true });
  }

  /** Closes previews. */
  async closeAll(which: (uri: string) => boolean = () => true): Promise<void> {
    const tabs = vscode.window.tabGroups.all
      .flatMap((group) => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === scheme)
      .filter(({ input }) => which((input as vscode.TabInputText).uri.toString()));
    await vscode.window.tabGroups.close(tabs, true);
    for (const uri of [...this.#texts.keys()].filter(which)) this.#texts.delete(uri);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }
}
