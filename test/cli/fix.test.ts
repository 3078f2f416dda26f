import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { refusing } from './doubles.js';
import { draft, final, world } from './support.js';

describe('pulih lint --fix', () => {
  it('repairs files and reports what is left', async () => {
    const { run, read } = world({ 'a.md': final });
    const { code, stderr } = await run('lint', '--fix');
    assert.equal(code, 1);
    assert.match(stderr, /^Repaired \d+ problems in 1 file\.\n$/);
    assert.match(read('a.md'), /## Timeline/);
  });

  it('leaves nothing to repair', async () => {
    const { run, read } = world({ 'a.md': final });
    await run('lint', '--fix');
    const once = read('a.md');
    const { stderr } = await run('lint', '--fix');
    assert.equal(stderr, '');
    assert.equal(read('a.md'), once);
  });

  it('writes nothing in a dry run', async () => {
    const { run, read } = world({ 'a.md': final });
    const { stderr } = await run('lint', '--fix-dry-run');
    assert.match(stderr, /^Would repair \d+ problems in 1 file; nothing was written\.\n$/);
    assert.equal(read('a.md'), final);
  });

  it('keeps line breaks, the byte order mark and the mode', async () => {
    const { run, read, folder } = world({ 'a.md': `\ufeff${final.replaceAll('\n', '\r\n')}` });
    chmodSync(path.join(folder, 'a.md'), 0o640);
    await run('lint', '--fix');
    const text = read('a.md');
    assert.equal(text.codePointAt(0), 0xfeff);
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.match(text, /## Timeline/);
    assert.equal(statSync(path.join(folder, 'a.md')).mode & 0o777, 0o640);
  });

  it('writes through a link and keeps it', async () => {
    const { run, read, folder } = world({ 'real.txt': final });
    symlinkSync('real.txt', path.join(folder, 'link.md'));
    await run('lint', '--fix', 'link.md');
    assert.equal(lstatSync(path.join(folder, 'link.md')).isSymbolicLink(), true);
    assert.match(read('real.txt'), /## Timeline/);
  });

  it('does not write outside the workspace, also not through a link', async () => {
    const outside = world({ 'a.md': final });
    const { run, folder } = world({});
    symlinkSync(path.join(outside.folder, 'a.md'), path.join(folder, 'link.md'));
    for (const file of ['link.md', path.join(outside.folder, 'a.md')]) {
      const { code, stderr } = await run('lint', '--fix', file);
      assert.equal(code, 2);
      assert.match(stderr, /lies outside the workspace/);
    }
    assert.equal(outside.read('a.md'), final);
  });

  it('tells of a file that cannot be written and repairs the others', async () => {
    const { runWith, read, list } = world({ 'a.md': final, 'b.md': final });
    const files = refusing('EROFS', (at) => at.endsWith('/a.md') && wrote);
    let wrote = false;
    const guarded = {
      ...files,
      write: async (at: string, text: string) => {
        wrote = at.endsWith('/a.md');
        return files.write(at, text);
      },
    };
    const { code, stderr } = await runWith({ files: guarded }, 'lint', '--fix');
    assert.equal(code, 2);
    assert.match(stderr, /^a\.md cannot be written: the file system is read-only\.\n/);
    assert.equal(read('a.md'), final);
    assert.match(read('b.md'), /## Timeline/);
    assert.deepEqual(list(), ['a.md', 'b.md']);
  });

  it('leaves no temporary file where the target cannot be replaced', async () => {
    const { folder, list } = world({ 'a.md': draft });
    const { writeAtomically } = await import('../../src/cli/files/atomic-write.js');
    mkdirSync(path.join(folder, 'b.md'));
    assert.throws(() => writeAtomically(path.join(folder, 'b.md'), 'x'), { code: 'EISDIR' });
    assert.deepEqual(list(), ['a.md']);
  });
});
