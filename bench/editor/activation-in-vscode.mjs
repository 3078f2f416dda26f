import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findBrowser, launchBrowser } from '../../build/test/editor/host/browser.js';
import { installEditor, isInstalled } from '../../build/test/editor/host/cache.js';
import { installVsix } from '../../build/test/editor/host/install.js';
import { pictureLook } from '../../build/test/editor/host/looks.js';
import { serveUser } from '../../build/test/editor/host/serve-user.js';
import { editorVersions } from '../../build/test/editor/host/versions.js';
import { activationTime } from '../../build/test/editor/user/activation.js';

const root = resolve(import.meta.dirname, '../..');

/**
 * Times in ms of loading and activating the installed VSIX as the newest VS Code itself tells them, each in an extension
 * host of its own, and the version; null where no VS Code was installed for tests.
 */
export async function activationTimesInVSCode(count) {
  const edition = editorVersions.filter(isInstalled).at(-1);
  const found = edition && (await findBrowser());
  if (!found) return null;
  execFileSync(process.execPath, [resolve(root, 'build/scripts/package.js')], { cwd: root });
  const browser = await launchBrowser(found);
  try {
    const editor = await installEditor(edition);
    const extensions = await installVsix(editor, resolve(root, 'build/pulih.vsix'));
    const user = await serveUser(browser, { editor, extensions, look: pictureLook });
    const times = [];
    const act = async (person) => {
      times.push(await activationTime(person));
    };
    try {
      for (let turn = 0; turn < count; turn++) await user.tell({ title: 'activation', act });
    } finally {
      await user.stop();
    }
    return { version: edition.version, times };
  } finally {
    await browser.close();
  }
}
