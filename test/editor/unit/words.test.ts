import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const json = (file: string): { readonly [key: string]: string } => JSON.parse(readFileSync(file, 'utf8'));
const holes = (text: string): string[] => [...new Set(text.match(/\{\d\}/g) ?? [])].sort();

/** The strings that the extension passes to `l10n.t`. */
const said = new Set(
  readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [
      ...readFileSync(path.join('src/extension', file), 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g),
    ])
    .map(([, text]) => text!),
);

describe('words of the extension', () => {
  const bundle = json('l10n/bundle.l10n.id.json');

  it('have an Indonesian translation each, and none is left over', () => {
    assert.deepEqual(Object.keys(bundle).sort(), [...said].sort());
  });

  it('keep their values', () => {
    for (const [english, indonesian] of Object.entries(bundle))
      assert.deepEqual(holes(indonesian), holes(english), english);
  });

  it('of the manifest are there in both languages, and none is left over', () => {
    const named = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key!);
    const wanted = [...new Set(named)].sort();
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), wanted);
    assert.deepEqual(Object.keys(json('package.nls.id.json')).sort(), wanted);
  });
});
