import assert from 'node:assert/strict';
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { refusing } from './doubles.js';
import { draft, type World, world } from './support.js';

/** Lints a file that cannot be read beside one that can: the findings of the other are still told. */
async function lintBeside(name: string, content: string | Uint8Array): Promise<{ stderr: string }> {
  const { run } = world({ [name]: content, 'fine.md': draft });
  const { code, stdout, stderr } = await run('lint', '--format', 'json');
  assert.equal(code, 2);
  assert.deepEqual(
    JSON.parse(stdout).files.map((file: { path: string }) => file.path),
    ['fine.md'],
  );
  return { stderr };
}

function sparse({ folder }: World, name: string, size: number): void {
  const file = path.join(folder, name);
  closeSync(openSync(file, 'w'));
  truncateSync(file, size);
}

describe('bad input', () => {
  it('tells of a binary file', async () => {
    const { stderr } = await lintBeside('bad.md', Uint8Array.of(0x23, 0x20, 0x00, 0x01));
    assert.equal(stderr, 'bad.md is binary, not text: byte 2 is zero.\n');
  });

  it('tells UTF-16 from other binary files', async () => {
    const { stderr } = await lintBeside('bad.md', Buffer.from('\ufeff# Title', 'utf16le'));
    assert.match(stderr, /It looks like UTF-16; save it as UTF-8\.\n$/);
  });

  it('tells where a file is no valid UTF-8', async () => {
    const { stderr } = await lintBeside('bad.md', Buffer.from('# Caf\u00e9\nna\u00efve\n', 'latin1'));
    assert.equal(stderr, 'bad.md is no valid UTF-8 at byte 5 (line 1); save it as UTF-8.\n');
  });

  it('does not read a file of 50 MB', async () => {
    const there = world({ 'fine.md': draft });
    sparse(there, 'bad.md', 50_000_000);
    const { code, stderr } = await there.run('lint');
    assert.deepEqual(
      { code, stderr },
      { code: 2, stderr: 'bad.md has 50 MB; files over 20 MB are not read.\n' },
    );
  });

  it('does not read 50 MB of standard input', async () => {
    const { code, stderr } = await world().runWith({ input: new Uint8Array(50_000_000) }, 'lint', '--stdin');
    assert.equal(code, 2);
    assert.equal(stderr, 'Standard input has 50 MB; files over 20 MB are not read.\n');
  });

  it('takes an empty file as it is', async () => {
    const { run } = world({ 'a.md': '', '.pulih.yaml': 'documents: [{ files: "*.md", type: runbook }]\n' });
    const { code, stdout } = await run('lint', 'a.md');
    assert.equal(code, 1);
    assert.match(stdout, /Front matter is missing/);
    assert.equal((await run('inspect', 'a.md')).code, 0);
  });

  it('survives YAML aliases that expand without end', async () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let i = 0; i < 9; i++) {
      const [next, last] = ['bcdefghij'[i]!, 'abcdefghij'[i]!];
      bomb.push(`${next}: &${next} [${Array(9).fill(`*${last}`).join(',')}]`);
    }
    const { run, write } = world({ 'a.md': `---\ntype: postmortem\n${bomb.join('\n')}\n---\n# A\n` });
    const { code, stdout } = await run('lint');
    assert.equal(code, 1);
    assert.match(stdout, /frontmatter-invalid/);
    write('.pulih.yaml', `${bomb.join('\n')}\n`);
    const configured = await run('lint');
    assert.equal(configured.code, 2);
    assert.match(configured.stderr, /^\.pulih\.yaml:1:1: The YAML cannot be read: /);
  });

  it('tells of a file that may not be read, and of a folder', async () => {
    const { runWith } = world({ 'docs/a.md': draft, 'secret/b.md': draft, 'c.md': draft });
    const files = refusing('EACCES', (at) => at.endsWith('/secret') || at.endsWith('/c.md'));
    const { code, stdout, stderr } = await runWith({ files }, 'lint');
    assert.equal(code, 2);
    assert.match(stdout, /docs\/a\.md/);
    assert.equal(
      stderr,
      'secret cannot be accessed: permission denied.\nc.md cannot be accessed: permission denied.\n',
    );
  });

  it('tells of paths that are not there, and of parts of paths that are files', async () => {
    const { run } = world({ 'a.md': draft });
    const { code, stderr } = await run('lint', 'nope.md', 'a.md/b.md', 'nope/**/*.md');
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'nope.md does not exist.\na.md/b.md does not exist: a part of the path is a file.\nnope does not exist.\n',
    );
  });

  it('does not walk in circles of links', async () => {
    const { run, folder } = world({ 'docs/a.md': draft });
    symlinkSync('..', path.join(folder, 'docs/up'));
    symlinkSync('circle', path.join(folder, 'docs/circle'));
    const { stdout } = await run('lint', '-f', 'json');
    assert.equal(JSON.parse(stdout).files.length, 1);
    assert.equal(
      (await run('lint', 'docs/circle')).stderr,
      'docs/circle is a symbolic link that leads in a circle.\n',
    );
  });

  it('tells of a folder whose name ends like that of a file', async () => {
    const { run, folder } = world();
    mkdirSync(path.join(folder, 'a.md'));
    const { code, stderr } = await run('lint', 'a.md');
    assert.deepEqual({ code, stderr }, { code: 2, stderr: 'a.md matches no Markdown file.\n' });
  });
});
