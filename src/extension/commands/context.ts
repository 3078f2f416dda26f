import type * as vscode from 'vscode';
import type { Session } from '../session.js';
import type { WritePreview } from '../wizard/preview.js';

/** What commands work with. */
export interface CommandContext {
  readonly session: Session;
  readonly preview: WritePreview;
  readonly extensionUri: vscode.Uri;
}

/** Arguments as menus, lenses and views give them. */
export type Command = (context: CommandContext, ...args: readonly unknown[]) => Promise<void>;
