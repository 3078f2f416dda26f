import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { packExtension } from '../../scripts/package/pack.js';
import { launchBrowser } from './host/browser.js';
import { installEditor } from './host/cache.js';
import { installVsix } from './host/install.js';
import { pictureLook } from './host/looks.js';
import { runStories } from './host/run-stories.js';
import { editorVersions } from './host/versions.js';

/** `npm run pictures`: takes the pictures of the README and the walkthrough anew, in the newest VS Code. */
const pictures: readonly (readonly [shot: string, file: string])[] = [
  ['squiggle-fix', 'docs/images/squiggle.png'],
  ['scaffold-9-preview', 'docs/images/scaffold.png'],
  ['views-opened', 'docs/images/views.png'],
  ['preview', 'docs/images/timeline.png'],
  ['init', 'walkthrough/init.png'],
];

const browser = await launchBrowser();
const editor = await installEditor(editorVersions.at(-1)!);
const { vsix } = await packExtension();
const { failed } = await runStories(browser, {
  editor,
  extensions: await installVsix(editor, vsix),
  look: pictureLook,
  only: undefined,
  log: (line) => void process.stdout.write(`${line}\n`),
});
await browser.close();
const shots = path.resolve('build/screenshots', `${editor.version}-${pictureLook.name}`);
for (const [shot, file] of failed > 0 ? [] : pictures) {
  await mkdir(path.dirname(file), { recursive: true });
  await copyFile(path.join(shots, `${shot}.png`), file);
}
process.exitCode = failed > 0 ? 1 : 0;
