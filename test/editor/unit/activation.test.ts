import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Loads and activates the bundle against an editor that answers anything with anything. */
const program = `
const Module = require('node:module');
const any = () => new Proxy(function () {}, {
  get: (_, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : any()),
  set: () => true, apply: any, construct: any,
});
const disposable = { dispose() {} };
const partly = (known) => new Proxy(known, { get: (own, key) => (key in own ? own[key] : any()) });
const names = ['commands', 'Disposable', 'env', 'languages', 'StatusBarAlignment', 'tasks', 'Uri', 'window'];
const vscode = {
  ...Object.fromEntries(names.map((name) => [name, any()])),
  EventEmitter: class { event = () => disposable; fire() {} dispose() {} },
  l10n: { t: (text) => text },
  workspace: partly({ textDocuments: [], workspaceFolders: [], getConfiguration: () => ({ get: (_, other) => other }) }),
};
const load = Module._load;
Module._load = function (id, ...rest) { return id === 'vscode' ? vscode : load.call(this, id, ...rest); };
const start = performance.now();
const extension = require(process.argv[1]);
extension.activate({ subscriptions: [], extensionUri: {}, workspaceState: { get() {}, update() {} } });
process.stdout.write(String(performance.now() - start));
process.exit(0);
`;

describe('activation', () => {
  it('takes less than 100 ms, the loading of the code included', () => {
    const times = Array.from({ length: 5 }, () =>
      Number(execFileSync(process.execPath, ['-e', program, '--', `${process.cwd()}/dist/extension.cjs`])),
    );
    assert.ok(Math.min(...times) < 100, `it took ${times.map((ms) => ms.toFixed(1)).join(', ')} ms`);
  });

  it('starts with Markdown and with a configuration only', () => {
    const { activationEvents } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(activationEvents, ['onLanguage:markdown', 'workspaceContains:**/.pulih.yaml']);
  });
});
