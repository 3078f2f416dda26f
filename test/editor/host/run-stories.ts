import path from 'node:path';
import type { Browser } from 'playwright-core';
import { stories } from '../user/index.js';
import type { InstalledEditor } from './cache.js';
import { startServer } from './server.js';
import { type Look, User } from './user.js';
import { openWorkbench } from './workbench.js';
import { freshWorkspace } from './workspace.js';

/** Has a user go through the stories with the installed extension; how many of them went well. */
export async function runStories(
  browser: Browser,
  options: {
    readonly editor: InstalledEditor;
    readonly extensions: string;
    readonly look: Look;
    readonly only: string | undefined;
    readonly log: (line: string) => void;
  },
): Promise<{ readonly passed: number; readonly failed: number }> {
  const { editor, extensions, look, log } = options;
  const server = await startServer(editor, {
    suites: false,
    extensions,
    trusted: look.trusted ?? true,
    settings: {
      'security.workspace.trust.startupPrompt': 'never',
      'workbench.colorTheme': look.theme,
      'workbench.startupEditor': 'none',
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
      'workbench.reduceMotion': 'on',
      'chat.disableAIFeatures': true,
      'editor.minimap.enabled': look.viewport.width > 1000,
    },
  });
  const shots = path.resolve('build/screenshots', `${editor.version}-${look.name}`);
  let [passed, failed] = [0, 0];
  const told = stories.filter(
    (story) =>
      (!options.only || story.title.includes(options.only)) && (look.trusted !== false || story.untrusted),
  );
  for (const { title, act, configured = true } of told) {
    const folder = await freshWorkspace({ configured });
    const page = await openWorkbench(browser, { port: server.port, folder, viewport: look.viewport });
    const user = new User(page, { folder, shots });
    const start = Date.now();
    try {
      await user.see('.explorer-folders-view .monaco-list-row');
      await user.ready();
      await act(user);
      passed += 1;
      log(`    ✔ ${title} (${[`${Date.now() - start} ms`, ...user.notes].join(', ')})`);
    } catch (error) {
      failed += 1;
      await user.shot(`failed: ${title}`);
      log(`    ✖ ${title}\n${error instanceof Error ? error.stack : String(error)}`);
    }
    await page.context().close();
  }
  await server.stop();
  return { passed, failed };
}
