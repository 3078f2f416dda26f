import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCommands } from './commands/register.js';
import { followFolders } from './follow-folders.js';
import type { Host } from './host.js';
import { Pictures } from './preview/pictures.js';
import { type MarkdownIt, timelinePlugin } from './preview/plugin.js';
import { Session } from './session.js';
import { startWhenNeeded } from './start-when-needed.js';
import { registerStatusBar } from './status-bar.js';
import { registerTasks } from './tasks.js';
import { registerViews } from './views/register.js';

/** What `activate` returns: to VS Code's Markdown preview, and to tests. */
export interface PulihApi {
  /** Null until the server is needed. */
  readonly client: BaseLanguageClient | null;
  /** Starts the server where it does not run, and waits until it does. */
  ready(): Promise<BaseLanguageClient>;
  extendMarkdownIt(markdownIt: MarkdownIt): MarkdownIt;
}

/** Registers everything and starts nothing: the server starts with the first document that is ours. */
export function activateIn(context: vscode.ExtensionContext, host: Host): PulihApi {
  const session = new Session(context, host);
  const pictures = new Pictures(session);
  context.subscriptions.push(
    session,
    pictures,
    startWhenNeeded(session),
    followFolders(session),
    registerCommands({ context, session }),
    registerViews(context, session),
    registerStatusBar(session),
    ...(host.runsTasks ? [registerTasks()] : []),
  );
  return {
    get client() {
      return session.client;
    },
    ready: () => session.start(),
    extendMarkdownIt: (markdownIt) => timelinePlugin(markdownIt, pictures),
  };
}
