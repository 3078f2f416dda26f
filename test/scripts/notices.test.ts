import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stageExtension } from '../../scripts/package/stage.js';

const notices = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
const parts = notices.split(/^-{80}$/m).slice(1);
const named = parts.map((part) => /^\s*(\S+) \d/.exec(part)?.[1]);

describe('notices of third parties', () => {
  it('name what the command line, the server and the extension bundle, and nothing that only builds', () => {
    for (const bundled of ['@clack/prompts', 'yaml', 'vscode-languageserver', 'vscode-languageclient'])
      assert.ok(named.includes(bundled), `${bundled} is named`);
    for (const tool of ['esbuild', 'mocha', 'typescript', 'playwright-core'])
      assert.ok(!named.includes(tool), `${tool} is not named`);
  });

  it('carry a licence with its holder for each', () => {
    for (const [index, part] of parts.entries()) {
      assert.match(part, /copyright/i, named[index]);
      assert.match(
        part,
        /Permission (?:is hereby granted|to use)|Redistribution and use|Apache License|Blue Oak Model License/,
      );
    }
  });

  it('go with both packages', async () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(files.includes('dist'));
    await stageExtension('build/staged');
    assert.equal(readFileSync('build/staged/dist/THIRD-PARTY-NOTICES.txt', 'utf8'), notices);
  });
});
