import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { packExtension } from '../../scripts/package/pack.js';
import { findBrowser, launchBrowser } from './host/browser.js';
import { installEditor } from './host/cache.js';
import { installVsix } from './host/install.js';
import { pictureLook } from './host/looks.js';
import { serveUser } from './host/serve-user.js';
import { editorVersions } from './host/versions.js';
import { storiesFor } from './user/index.js';

/** `npm run pictures`: takes the pictures of the README and the walkthrough anew, in the newest VS Code. */
const executable = await findBrowser();
if (executable === null) throw new Error('Pictures need a Chrome, Chromium or Edge.');
const browser = await launchBrowser(executable);
const editor = await installEditor(editorVersions.at(-1)!);
const extensions = await installVsix(editor, (await packExtension()).vsix);
const user = await serveUser(browser, { editor, extensions, look: pictureLook });
const shots = path.resolve('build/screenshots', `${editor.version}-${pictureLook.name}`);
try {
  for (const story of storiesFor(pictureLook)) {
    if (!story.pictures) continue;
    await user.tell(story);
    for (const [shot, file] of Object.entries(story.pictures)) {
      await copyFile(path.join(shots, `${shot}.png`), file);
      process.stdout.write(`${file}\n`);
    }
  }
} finally {
  await user.stop();
  await browser.close();
}
