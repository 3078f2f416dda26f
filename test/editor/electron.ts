import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { stageExtension } from '../../scripts/package/stage.js';
import { buildSuite } from './host/build-suite.js';
import { editorVersions } from './host/versions.js';
import { freshWorkspace, workspaceFile } from './host/workspace.js';

/**
 * `npm run test:electron`: the suite in desktop VS Code, which is downloaded from its maker, or is the one that
 * `VSCODE_EXECUTABLE` names. Ends with 2 where there is none.
 */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const installed = process.env.VSCODE_EXECUTABLE;
const versions = installed ? ['installed'] : [editorVersions[0]!.version, 'stable'];

const extension = path.resolve('build/editor-extension/electron');
await stageExtension(extension);
const suite = path.join(extension, 'suite', 'index.js');
await buildSuite(suite);

for (const version of versions) {
  say(`\nVS Code ${version}, desktop`);
  try {
    await runTests({
      ...(installed ? { vscodeExecutablePath: installed } : { version }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      launchArgs: [
        await workspaceFile(await freshWorkspace()),
        '--disable-extensions',
        '--disable-workspace-trust',
      ],
    });
    say(`VS Code ${version}: passing`);
  } catch (error) {
    if (error instanceof TestRunFailedError) {
      say(`VS Code ${version}: failing`);
      process.exitCode = 1;
      continue;
    }
    say(
      `VS Code ${version} could not be run here: ${error instanceof Error ? error.message : String(error)}`,
    );
    say(
      'It can neither be downloaded nor did VSCODE_EXECUTABLE name one; `npm run test:editor` needs npm only.',
    );
    process.exitCode ??= 2;
  }
}
