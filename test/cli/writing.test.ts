import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, constants, openSync, readSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../../src/cli/files/atomic-write.js';
import { nodeFiles } from '../../src/cli/files/node-files.js';
import { refusing, systemError } from './doubles.js';
import { draft, final, world } from './support.js';

const minimal = 'extends: minimal\nroot: true\n';
const fixable = `${draft}\n## Impact\n\nIt broke. <!-- pulih-disable-line section-empty -- old -->\n`;
const repairs =
  'extends: minimal\nroot: true\nrules: { section-missing: off, frontmatter-schema: off, directive-unused: error }\n';

describe('what cannot be written', () => {
  const refused: { readonly [what: string]: readonly string[] } = {
    'a report whose path is a folder': ['lint', '--format', 'json=docs'],
    'a report below a file': ['lint', '--format', 'json=docs/a.md/report.json'],
    'a baseline whose path is a folder': ['lint', '--update-baseline', '--baseline', 'docs'],
    'a document below a file': ['new', 'runbook', '--set', 'title=A', '--out', 'docs/a.md/b.md'],
    'a CI file below a file': ['init', '--yes', '--force', '--ci', 'github'],
    'a merged report whose path is a folder': ['merge', 'report.json', '--format', 'sarif=docs'],
  };
  for (const [what, argv] of Object.entries(refused))
    it(`is told in a sentence: ${what}`, async () => {
      const given = world({ 'docs/a.md': draft, '.pulih.yaml': minimal, '.github': '' });
      await given.run('lint', '--format', 'json=report.json');
      const { code, stderr } = await given.run(...argv);
      assert.equal(code, 2);
      assert.match(
        stderr,
        /(?:is a folder, not a file|a file is where a folder should be|a part of the path is a file)\.\n/,
      );
      assert.doesNotMatch(stderr, /defect/);
    });

  it('is told of a folder that may not be written to', async () => {
    const given = world({ 'a.md': final, 'docs/b.md': draft, '.pulih.yaml': minimal });
    const files = {
      ...nodeFiles({ beforeFirstWrite: () => undefined }),
      write: async () => {
        throw systemError('EACCES');
      },
    };
    for (const argv of [
      ['lint', '--fix'],
      ['lint', '--update-baseline'],
      ['lint', '--format', 'junit=out.xml'],
      ['new', 'postmortem', '--into', 'docs/b.md', '--full'],
      ['init', '--yes', '--force'],
    ]) {
      const { code, stderr } = await given.runWith({ files }, ...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(stderr, /cannot be accessed: permission denied\.\n/);
    }
  });
});

describe('reports', () => {
  it('are not led out of the workspace by a link', async () => {
    const outside = world({ 'profile.sh': 'true\n' });
    const given = world({ 'a.md': draft });
    symlinkSync(path.join(outside.folder, 'profile.sh'), path.join(given.folder, 'pulih.sarif'));
    const { code, stderr } = await given.run('lint', '--format', 'sarif=pulih.sarif');
    assert.equal(code, 2);
    assert.match(stderr, /pulih\.sarif lies outside the workspace/);
    assert.equal(outside.read('profile.sh'), 'true\n');
  });

  it('go wherever else they are sent', async () => {
    const outside = world();
    const { code } = await world({ 'a.md': draft, '.pulih.yaml': minimal }).run(
      'lint',
      `--format=json=${outside.folder}/deep/report.json`,
    );
    assert.equal(code, 0);
    assert.equal(JSON.parse(outside.read('deep/report.json')).version, 1);
  });

  it('are written into what is no file, such as a pipe or a device, and do not replace it', function () {
    if (process.platform === 'win32') this.skip();
    const pipe = path.join(world().folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = openSync(pipe, constants.O_RDWR);
    try {
      writeAtomically(pipe, 'report');
      assert.ok(statSync(pipe).isFIFO());
      const bytes = Buffer.alloc(6);
      readSync(reader, bytes);
      assert.equal(bytes.toString(), 'report');
    } finally {
      closeSync(reader);
    }
  });
});

describe('--fix in many files', () => {
  it('keeps the mode, the line breaks and the byte order mark of each', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const text = index % 2 === 0 ? fixable : fixable.replaceAll('\n', '\r\n');
        return [`docs/${index}.md`, index % 3 === 0 ? `\ufeff${text}` : text] as const;
      }),
    );
    const given = world({ ...files, '.pulih.yaml': repairs });
    const modes = [0o644, 0o600, 0o755, 0o440];
    const at = (file: string): string => path.join(given.folder, file);
    for (const [index, file] of Object.keys(files).entries()) chmodSync(at(file), modes[index % 4]!);
    const { stderr } = await given.run('lint', '--fix');
    assert.match(stderr, /^Repaired 40 problems in 40 files\.\n$/);
    for (const [index, [file, text]] of Object.entries(files).entries()) {
      assert.equal(given.read(file), text.replace(' <!-- pulih-disable-line section-empty -- old -->', ''));
      assert.equal(statSync(at(file)).mode & 0o777, modes[index % 4]);
    }
  });

  it('leaves alone what somebody changed meanwhile, says so, and repairs the rest', async () => {
    const given = world({ 'a.md': fixable, 'b.md': fixable, 'c.md': fixable, '.pulih.yaml': repairs });
    const files = nodeFiles({ beforeFirstWrite: () => undefined });
    const theirs = `${fixable}\nMine.\n`;
    let reads = 0;
    const busy = {
      ...files,
      read: async (file: string) => {
        const bytes = await files.read(file);
        if (file.endsWith('/b.md') && ++reads === 1) given.write('b.md', theirs);
        return bytes;
      },
    };
    const { code, stderr } = await given.runWith({ files: busy }, 'lint', '--fix');
    assert.equal(code, 2);
    assert.match(stderr, /^b\.md was changed by somebody else while it was being repaired.*run again\.\n/m);
    assert.equal(given.read('b.md'), theirs);
    for (const file of ['a.md', 'c.md']) assert.doesNotMatch(given.read(file), /pulih-disable-line/);
  });

  it('leaves alone what somebody deleted meanwhile', async () => {
    const given = world({ 'a.md': fixable, '.pulih.yaml': repairs });
    const files = nodeFiles({ beforeFirstWrite: () => undefined });
    let gone = false;
    const stat = async (file: string) => {
      if (gone && file.endsWith('/a.md')) throw systemError('ENOENT');
      return files.stat(file);
    };
    const read = async (file: string) => {
      if (file.endsWith('/a.md')) gone = true;
      return files.read(file);
    };
    const { code } = await given.runWith({ files: { ...files, stat, read } }, 'lint', '--fix');
    assert.equal(code, 2);
    assert.equal(given.read('a.md'), fixable);
  });

  it('repairs a document with the longest name there can be', async () => {
    const name = `${'n'.repeat(252)}.md`;
    const given = world({ [name]: fixable, '.pulih.yaml': repairs });
    assert.equal((await given.run('lint', '--fix')).code, 0);
    assert.doesNotMatch(given.read(name), /pulih-disable-line/);
  });

  it('goes on where one file may not be read', async () => {
    const given = world({ 'a.md': fixable, 'b.md': fixable, '.pulih.yaml': repairs });
    const { code } = await given.runWith(
      { files: refusing('EACCES', (at) => at.endsWith('/a.md')) },
      'lint',
      '--fix',
    );
    assert.equal(code, 2);
    assert.doesNotMatch(given.read('b.md'), /pulih-disable-line/);
  });
});

describe('what a killed run left', () => {
  it('is taken for no document, and cleared away by the next that writes there', async () => {
    const own = `.pulih-${process.pid}.tmp`;
    const given = world({ 'docs/a.md': fixable, [`docs/${own}`]: final, '.pulih.yaml': repairs });
    assert.deepEqual(
      JSON.parse((await given.run('lint', '-f', 'json')).stdout).files.map(
        ({ path }: { path: string }) => path,
      ),
      ['docs/a.md'],
    );
    await given.run('lint', '--fix');
    assert.deepEqual(given.list(), ['.pulih.yaml', 'docs/a.md']);
  });

  it('stays where its process may still run', async () => {
    const given = world({ 'a.md': fixable, [`.pulih-${process.ppid}.tmp`]: 'half', '.pulih.yaml': repairs });
    await given.run('lint', '--fix');
    assert.equal(given.read(`.pulih-${process.ppid}.tmp`), 'half');
  });
});

describe('names that differ by case only', () => {
  it('are two documents where the file system says so', async () => {
    const given = world({ 'a.md': fixable, '.pulih.yaml': repairs });
    given.write('A.md', fixable);
    const count = given.list().filter((file) => /^a\.md$/i.test(file)).length;
    await given.run('lint', '--fix');
    assert.equal(JSON.parse((await given.run('lint', '-f', 'json')).stdout).files.length, count);
    for (const file of ['a.md', 'A.md']) assert.doesNotMatch(given.read(file), /pulih-disable-line/);
  });
});
