import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { stageExtension } from '../../scripts/package/stage.js';
import { launchBrowser } from './host/browser.js';
import { buildSuite } from './host/build-suite.js';
import { installEditor } from './host/cache.js';
import { runSuite } from './host/run-suite.js';
import { startServer } from './host/server.js';
import { editorVersions, hostKinds } from './host/versions.js';
import { freshWorkspace } from './host/workspace.js';

/** `npm run test:editor [-- --version 1.100.3] [-- --host node]`: the suite in real VS Codes. */
const { values: only } = parseArgs({ options: { version: { type: 'string' }, host: { type: 'string' } } });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What the suite's reporter writes before each of its lines. */
const mark = '[pulih] ';
/** Screenshots, and what the editor wrote on its console. */
const screenshots = path.resolve('build/screenshots');
const suite = path.resolve('build/editor-suite/index.cjs');
await mkdir(screenshots, { recursive: true });
const [browser] = await Promise.all([launchBrowser(), buildSuite(suite)]);
const summary: string[] = [];
for (const editor of editorVersions.filter(({ version }) => !only.version || only.version === version)) {
  const installed = await installEditor(editor);
  for (const host of hostKinds.filter((kind) => !only.host || only.host === kind)) {
    const name = `${editor.version}-${host}`;
    say(`\nVS Code ${editor.version}, ${host === 'web' ? 'web worker' : 'Node'} extension host`);
    const extension = path.resolve(`build/editor-extension/${host}`);
    await stageExtension(extension, { webOnly: host === 'web' });
    const server = await startServer(installed);
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
}
await browser.close();
say(`\n${summary.join('\n')}`);
