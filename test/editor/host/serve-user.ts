import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { Story } from '../user/index.js';
import type { InstalledEditor } from './cache.js';
import type { Look } from './looks.js';
import { startServer } from './server.js';
import { User } from './user.js';
import { openWorkbench } from './workbench.js';
import { freshWorkspace } from './workspace.js';

/** A VS Code with the installed extension, for a user. */
export interface ServedUser {
  /** Has the user go through a story in a fresh workspace. Fails, with a screenshot, where the story cannot go on. */
  tell(story: Story): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a VS Code for a user. */
export async function serveUser(
  browser: Browser,
  { editor, extensions, look }: { editor: InstalledEditor; extensions: string; look: Look },
): Promise<ServedUser> {
  const shots = path.resolve('build/screenshots', `${editor.version}-${look.name}`);
  await rm(shots, { recursive: true, force: true });
  const server = await startServer(editor, {
    suites: false,
    extensions,
    trusted: look.trusted ?? true,
    language: look.language,
    settings: {
      'security.workspace.trust.startupPrompt': 'never',
      'workbench.colorTheme': look.theme,
      'workbench.startupEditor': 'none',
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
      'workbench.reduceMotion': 'on',
      'chat.disableAIFeatures': true,
      ...(look.host === 'web' ? { 'remote.extensionKind': { 'pulih.pulih': ['web'] } } : {}),
      'editor.minimap.enabled': look.viewport.width > 1000,
    },
  });
  const tell = async ({ title, act, configured, commandLine }: Story): Promise<void> => {
    const folder = await freshWorkspace({ configured, commandLine });
    const page = await openWorkbench(browser, { port: server.port, opened: folder, viewport: look.viewport });
    const user = new User(page, { folder, shots });
    try {
      await user.see('.explorer-folders-view .monaco-list-row');
      await user.ready();
      await act(user);
    } catch (error) {
      await user.shot(`failed: ${title}`);
      throw error;
    } finally {
      await page.context().close();
    }
  };
  return {
    tell,
    stop: async () => {
      await server.stop();
      await rm(extensions, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
