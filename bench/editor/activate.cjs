// Loads and activates a bundle of the extension against an editor that answers anything with anything, and prints how
// many ms that took: node bench/editor/activate.cjs BUNDLE
const Module = require('node:module');

const any = () =>
  new Proxy(() => undefined, {
    get: (_, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : any()),
    set: () => true,
    apply: any,
  });
const partly = (known) => new Proxy(known, { get: (own, key) => (key in own ? own[key] : any()) });

const disposable = { dispose() {} };
class EventEmitter {
  event = () => disposable;
  fire() {}
  dispose() {}
}
class Disposable {
  static from = () => disposable;
  dispose() {}
}
const names = ['commands', 'env', 'languages', 'StatusBarAlignment', 'tasks', 'Uri', 'window'];
const vscode = {
  ...Object.fromEntries(names.map((name) => [name, any()])),
  Disposable,
  EventEmitter,
  l10n: { t: (text) => text },
  workspace: partly({
    textDocuments: [],
    workspaceFolders: [],
    getConfiguration: () => ({ get: (_, other) => other }),
  }),
};
const load = Module._load;
Module._load = function (id, ...rest) {
  return id === 'vscode' ? vscode : load.call(this, id, ...rest);
};

const start = performance.now();
const extension = require(process.argv[2]);
extension.activate({ subscriptions: [], extensionUri: {}, workspaceState: { get() {}, update() {} } });
process.stdout.write(String(performance.now() - start));
process.exit(0);
