import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const files = readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** What a file names in `import … from` and `import(…)`. */
function importsOf(file: string): string[] {
  const source = readFileSync(posix.join('src/extension', file), 'utf8');
  const found = source.matchAll(
    /^import\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, named, dynamic]) => (named ?? dynamic)!);
}

describe('the extension', () => {
  it('knows of the server only its protocol', () => {
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => posix.join('src/extension', posix.dirname(file), name))
        .filter((path) => !path.startsWith('src/extension/') && path !== 'src/server/protocol.js')
        .map((path) => `${file}: ${path}`),
    );
    assert.deepEqual(strays, []);
  });

  it('needs Node only where it starts in Node', () => {
    const strays = files.filter(
      (file) =>
        !/^node(?:-client)?\.ts$/.test(file) && importsOf(file).some((name) => /^node:|\/node$/.test(name)),
    );
    assert.deepEqual(strays, []);
  });

  it('loads the language client only when a server starts', () => {
    const source = readFileSync('dist/extension.cjs', 'utf8');
    assert.ok(source.length < 100_000, `the bundle that activation loads has ${source.length} characters`);
    assert.match(source, /client\.cjs/);
  });

  it('draws its picture without the editor', () => {
    const drawing = files.filter((file) => /^preview\/(?!pictures|plugin|picture-words)/.test(file));
    assert.deepEqual(
      drawing.filter((file) => importsOf(file).includes('vscode')),
      [],
    );
  });
});
