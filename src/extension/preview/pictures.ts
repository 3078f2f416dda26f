import * as vscode from 'vscode';
import type { TimelinePicture } from '../../server/protocol.js';
import type { Session } from '../session.js';

/**
 * What the timelines of previewed documents draw. The preview wants its answer at once, so what is not known yet is
 * asked for, and the preview drawn again when it has come.
 */
export class Pictures implements vscode.Disposable {
  readonly #session: Session;
  /** By URI; undefined until the server has answered. */
  readonly #known = new Map<string, TimelinePicture | null | undefined>();
  /** URIs that are being asked for, and whether they changed meanwhile. */
  readonly #asked = new Map<string, boolean>();
  /** URIs that a preview has asked for. */
  readonly #shown = new Set<string>();
  readonly #listening: vscode.Disposable;
  #used = false;

  constructor(session: Session) {
    this.#session = session;
    this.#listening = vscode.Disposable.from(
      // Known before the preview asks, so that it need not be drawn twice.
      session.onDidChangeStatus((uri) => {
        if (this.#used) void this.#ask(uri);
      }),
      session.onDidChangeIndex(() => {
        for (const uri of this.#known.keys()) void this.#ask(uri);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#known.delete(uri.toString());
        this.#shown.delete(uri.toString());
      }),
    );
  }

  /** The preview will ask for pictures. */
  use(): void {
    this.#used = true;
  }

  /** The picture of a document as far as it is known; null where there is none, or none yet. */
  of(uri: vscode.Uri): TimelinePicture | null {
    const key = uri.toString();
    this.#shown.add(key);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, undefined);
    // A preview does not start the server: a document that is ours does.
    if (this.#session.started) void this.#ask(key);
    return null;
  }

  dispose(): void {
    this.#listening.dispose();
  }

  async #ask(uri: string): Promise<void> {
    const asking = this.#asked.has(uri);
    this.#asked.set(uri, asking);
    if (asking) return;
    const picture = await this.#session.request('pulih/timelinePicture', { uri }).catch(() => null);
    const changed = this.#asked.get(uri);
    this.#asked.delete(uri);
    const before = JSON.stringify(this.#known.get(uri) ?? null);
    this.#known.set(uri, picture);
    if (this.#shown.has(uri) && JSON.stringify(picture) !== before)
      await vscode.commands.executeCommand('markdown.preview.refresh');
    if (changed) await this.#ask(uri);
  }
}
