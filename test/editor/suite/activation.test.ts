import * as vscode from 'vscode';
import { equal, eventually, ok } from './support/check.js';
import { at, finding, ours, pulih } from './support/editor.js';

describe('activation', () => {
  it('starts the server where there is a configuration', async () => {
    const { client } = await pulih();
    ok(client?.isRunning(), 'the server runs');
  });

  it('registers every command of the manifest, and no other', async () => {
    await pulih();
    const { contributes } = vscode.extensions.getExtension('pulih.pulih')!.packageJSON as {
      readonly contributes: { readonly commands: readonly { readonly command: string }[] };
    };
    // Those that the server runs by itself are its own, and those of views and their containers are the editor's.
    const foreign =
      /^pulih\.(?:server\.|(?:incidents|actions|plans)\.(?:focus|open|removeView|resetViewLocation|toggleVisibility))/;
    const registered = (await vscode.commands.getCommands(true)).filter(
      (id) => id.startsWith('pulih.') && !foreign.test(id),
    );
    equal(registered.sort(), contributes.commands.map(({ command }) => command).sort(), 'commands');
  });

  it('never touches Markdown that is not ours', async () => {
    await pulih();
    const readme = await vscode.window.showTextDocument(at('README.md'));
    // A document opened later has its findings: so the one before has been looked at.
    await vscode.window.showTextDocument(at('incidents', '2026-02-11-app-login.md'));
    await finding(at('incidents', '2026-02-11-app-login.md'), 'section-missing');
    equal(ours(readme.document.uri), [], 'diagnostics');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      at('README.md'),
    );
    equal(lenses.length, 0, 'lenses');
  });

  it('starts again on demand', async () => {
    const api = await pulih();
    const before = api.client;
    await vscode.commands.executeCommand('pulih.restartServer');
    const after = await eventually('a new client', () => (api.client !== before ? api.client : null));
    ok(after.isRunning(), 'the server runs again');
  });
});
