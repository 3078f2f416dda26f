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

/** In ms: an editor that has just started has loaded what it starts with by then. */
const calm = 8000;

/**
 * Times in ms of loading and activation as the newest VS Code itself tells them, each in an extension host of its own,
 * and the version; null where no VS Code was installed for tests. `alone`: the installed VSIX, by a command, when the
 * editor has come to rest. `together`: the same with a first Markdown document, by which VS Code loads extensions of its
 * own in the same process, so that each waits for the others. `theirs`: its own one for Markdown, just then.
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
    const times = { alone: [], together: [], theirs: [] };
    const byCommand = async (person) => {
      await person.page.waitForTimeout(calm);
      await person.command('Pulih: Show Output');
      times.alone.push(await activationTime(person, 'Pulih'));
    };
    const byDocument = async (person) => {
      await person.open('notes/ideas.md');
      times.together.push(await activationTime(person, 'Pulih'));
      times.theirs.push(await activationTime(person, 'Markdown Language Features'));
    };
    try {
      for (let turn = 0; turn < count; turn++) {
        await user.tell({ title: 'activation by a command', act: byCommand, configured: false });
        await user.tell({ title: 'activation by a document', act: byDocument });
      }
    } finally {
      await user.stop();
    }
    return { version: edition.version, ...times };
  } finally {
    await browser.close();
  }
}
