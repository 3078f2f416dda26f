import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packExtension } from '../../scripts/package/pack.js';
import { stageExtension } from '../../scripts/package/stage.js';
import { launchBrowser } from './host/browser.js';
import { buildSuite } from './host/build-suite.js';
import { installEditor } from './host/cache.js';
import { installVsix } from './host/install.js';
import { looks, untrustedLook } from './host/looks.js';
import { runStories } from './host/run-stories.js';
import { runSuite } from './host/run-suite.js';
import { startServer } from './host/server.js';
import { type EditorVersion, editorVersions, hostKinds } from './host/versions.js';
import { freshWorkspace } from './host/workspace.js';

/**
 * `npm run test:editor`: the suite in real VS Codes, and a user before them. `-- --version 1.100.3`, `--host node` (also
 * `web`, `user`), `--look contrast-wide`, `--story preview` run a part of it, `--all-looks` more.
 */
const { values: only } = parseArgs({
  options: {
    version: { type: 'string' },
    host: { type: 'string' },
    look: { type: 'string' },
    story: { type: 'string' },
    'all-looks': { type: 'boolean' },
  },
});
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What the suite's reporter writes before each of its lines. */
const mark = '[pulih] ';
/** Screenshots, and what the editor wrote on its console. */
const screenshots = path.resolve('build/screenshots');
const suite = path.resolve('build/editor-suite/index.cjs');
await mkdir(screenshots, { recursive: true });
const [browser] = await Promise.all([launchBrowser(), buildSuite(suite)]);
const { vsix } = await packExtension();
const summary: string[] = [];
for (const editor of editorVersions.filter(({ version }) => !only.version || only.version === version)) {
  const installed = await installEditor(editor);
  for (const host of hostKinds.filter((kind) => !only.host || only.host === kind)) {
    const name = `${editor.version}-${host}`;
    say(`\nVS Code ${editor.version}, ${host === 'web' ? 'web worker' : 'Node'} extension host`);
    const extension = path.resolve(`build/editor-extension/${host}`);
    await stageExtension(extension, { webOnly: host === 'web' });
    // VS Code runs a suite in the host of the extension in whose folder it lies.
    const suite = path.join(extension, 'suite', 'index.js');
    await buildSuite(suite);
    const server = await startServer(installed, { suites: true });
    let result = 'no result';
    const noise: string[] = [];
    const passed = await runSuite(browser, {
      port: server.port,
      folder: await freshWorkspace(),
      extension,
      suite,
      name,
      log: (text) => {
        if (!text.startsWith(mark)) return void noise.push(text);
        const line = text.slice(mark.length);
        if (/^\d+ passing$/.test(line)) result = line;
        if (/^\d+ failing$/.test(line)) result += `, ${line}`;
        say(line);
      },
    });
    await server.stop();
    await writeFile(path.join(screenshots, `${name}.log`), noise.join('\n'));
    summary.push(`VS Code ${editor.version} (${host}): ${result}`);
    if (!passed) process.exitCode = 1;
  }
  if (only.host && only.host !== 'user') continue;
  const extensions = await installVsix(installed, vsix);
  for (const look of [...looks, untrustedLook].filter(({ name }) => isShown(editor, name))) {
    say(`\nVS Code ${editor.version}, a user with the installed VSIX, ${look.name}`);
    const { passed, failed } = await runStories(browser, {
      editor: installed,
      extensions,
      look,
      only: only.story,
      log: say,
    });
    say(`${passed} passing${failed > 0 ? `\n${failed} failing` : ''}`);
    summary.push(
      `VS Code ${editor.version} (user, ${look.name}): ${passed} passing${failed ? `, ${failed} failing` : ''}`,
    );
    if (failed > 0) process.exitCode = 1;
  }
}
await browser.close();
say(`\n${summary.join('\n')}`);

/** Every VS Code is looked at in the first look; the newest in two more as well, or in all where that is asked for. */
function isShown({ version }: EditorVersion, look: string): boolean {
  if (only.look) return only.look === look;
  if (look === looks[0]?.name) return true;
  const newest = version === editorVersions.at(-1)?.version;
  return newest && (only['all-looks'] === true || look === looks.at(-1)?.name || look === untrustedLook.name);
}
