import assert from 'node:assert/strict';
import { draft, type World, world } from './support.js';

const everywhere = {
  'a.md': draft,
  'docs/b.md': draft,
  'docs/deep/c.markdown': draft,
  'docs/notes.txt': draft,
  'build/d.md': draft,
  'node_modules/e.md': draft,
  '.github/f.md': draft,
};

async function linted({ run }: World, ...argv: string[]): Promise<string[]> {
  const { stdout } = await run('lint', '-f', 'json', ...argv);
  return JSON.parse(stdout).files.map((file: { path: string }) => file.path);
}

describe('paths', () => {
  it('default to all Markdown files below the current folder', async () => {
    const expected = ['.github/f.md', 'a.md', 'build/d.md', 'docs/b.md', 'docs/deep/c.markdown'];
    assert.deepEqual(await linted(world(everywhere)), expected);
  });

  it('can be files, folders and globs', async () => {
    const there = world(everywhere);
    assert.deepEqual(await linted(there, 'a.md', 'docs/deep'), ['a.md', 'docs/deep/c.markdown']);
    assert.deepEqual(await linted(there, 'docs/**/*.md'), ['docs/b.md']);
    assert.deepEqual(await linted(there, '{docs,build}/*.md'), ['build/d.md', 'docs/b.md']);
    assert.deepEqual(await linted(there, './docs/*'), ['docs/b.md']);
    assert.deepEqual(await linted(there, 'docs/notes.txt'), ['docs/notes.txt']);
  });

  it('hold what git ignores only where a file is named itself', async () => {
    const there = world({
      ...everywhere,
      '.gitignore': 'build/\n/a.md\n',
      'docs/.gitignore': '*.md\n!keep.md\n',
      'docs/keep.md': draft,
      '.git/info/exclude': '.github\n',
    });
    assert.deepEqual(await linted(there), ['docs/deep/c.markdown', 'docs/keep.md']);
    assert.deepEqual(await linted(there, 'build/d.md'), ['build/d.md']);
  });

  it('leave out what the configuration ignores, also where it is named', async () => {
    const { run } = world({ ...everywhere, '.pulih.yaml': 'ignore: [docs/]\n' });
    const { code, stderr } = await run('lint', 'docs/b.md', 'a.md');
    assert.deepEqual(
      { code, stderr },
      { code: 0, stderr: 'docs/b.md is left out by `ignore` in .pulih.yaml.\n' },
    );
  });

  it('with backslashes are told, where the system has them in names', async () => {
    const { run } = world({ 'docs/a.md': draft, 'back\\slash.md': draft });
    const system = 'folders are divided by `/` on every system.';
    assert.deepEqual(await run('lint', 'docs\\*.md', 'docs\\a.md'), {
      code: 2,
      stdout: '',
      stderr: `docs\\*.md does not exist. Write \`docs/*.md\`: ${system}\ndocs\\a.md does not exist. Write \`docs/a.md\`: ${system}\n`,
    });
    assert.equal((await run('lint', 'back\\slash.md')).stderr, '');
  });

  it('that match nothing are an error that says which setting left files out', async () => {
    const { run } = world({ ...everywhere, '.gitignore': 'build/\n' });
    const { code, stderr } = await run('lint', 'bui*/**/*.md', 'docs/*.txt');
    assert.equal(code, 2);
    assert.equal(
      stderr,
      [
        'bui*/**/*.md matches no Markdown file. Left out by .gitignore: build/.',
        'docs/*.txt matches no Markdown file. Not Markdown: docs/notes.txt.',
        '',
      ].join('\n'),
    );
  });

  it('may hold spaces, quotes and characters of globs', async () => {
    const there = world({ "it's [1] (x).md": draft, 'é ü.md': draft });
    assert.deepEqual(await linted(there, "it's [1] (x).md", 'é ü.md'), ["it's [1] (x).md", 'é ü.md']);
  });

  it('that are all ignored by the configuration are told', async () => {
    const { run } = world({ 'docs/b.md': draft, '.pulih.yaml': 'ignore: [docs/]\n' });
    const { code, stderr } = await run('lint');
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'No file is left to check: 1 Markdown file is left out by `ignore` in .pulih.yaml.\n',
    );
  });
});
