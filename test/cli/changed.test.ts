import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type World, world } from './support.js';

const config =
  'extends: minimal\nrules: { section-missing: off, frontmatter-schema: off, section-duplicate: error }\n';
const document = (body: string): string => `---\ntype: postmortem\ntitle: A\n---\n\n${body}`;
const twice = '## Impact\n\nIt broke.\n\n## Impact\n\nIt broke.\n';
const once = '## Impact\n\nIt broke.\n';

function git({ folder }: World, ...args: readonly string[]): void {
  const identity = [
    '-c',
    'user.name=Sari',
    '-c',
    'user.email=sari@shop.example',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...identity, ...args], { cwd: folder, stdio: 'pipe' });
}

/** A repository with two documents of one problem each on its main branch, and a branch of ours. */
function repository(): World {
  const given = world({
    '.pulih.yaml': config,
    'docs/a.md': document(twice),
    'docs/b – é.md': document(twice),
  });
  rmSync(`${given.folder}/.git`, { recursive: true });
  git(given, 'init', '-q', '-b', 'main');
  git(given, 'add', '.');
  git(given, 'commit', '-qm', 'Documents');
  git(given, 'switch', '-qc', 'ours');
  return given;
}

async function paths(given: World, ...options: readonly string[]): Promise<string[]> {
  const { stdout } = await given.run('lint', '--format', 'json', '--changed-since', 'main', ...options);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

describe('--changed-since', () => {
  it('finds nothing to do where nothing changed', async () => {
    assert.deepEqual(await paths(repository()), []);
  });

  it('takes what is committed, staged, edited and new, and none that is gone or ignored', async () => {
    const given = repository();
    given.write('.gitignore', 'private/\n');
    given.write('docs/b – é.md', document(`${twice}More.\n`));
    given.write('docs/c.md', document(once));
    git(given, 'add', '.');
    git(given, 'commit', '-qm', 'More');
    given.write('docs/d.md', document(once));
    git(given, 'add', 'docs/d.md');
    given.write('docs/e.md', document(once));
    given.write('private/f.md', document(once));
    rmSync(`${given.folder}/docs/a.md`);
    assert.deepEqual(await paths(given), ['docs/b – é.md', 'docs/c.md', 'docs/d.md', 'docs/e.md']);
  });

  it('leaves out what others changed on the main branch meanwhile', async () => {
    const given = repository();
    given.write('docs/c.md', document(once));
    git(given, 'add', '.');
    git(given, 'commit', '-qm', 'Ours');
    git(given, 'switch', '-q', 'main');
    given.write('docs/a.md', document(once));
    git(given, 'commit', '-qam', 'Theirs');
    git(given, 'switch', '-q', 'ours');
    assert.deepEqual(await paths(given), ['docs/c.md']);
  });

  it('works from a folder below the top', async () => {
    const given = repository();
    given.write('docs/a.md', document(once));
    const { stdout } = await given.runWith(
      { cwd: `${given.folder}/docs` },
      'lint',
      '-f',
      'json',
      '--changed-since',
      'main',
    );
    assert.deepEqual(
      JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
      ['a.md'],
    );
  });

  for (const [reference, reason] of [
    ['no-such-branch', /`--changed-since` is `no-such-branch`, which git does not know; fetch it/],
    ['--output=x', /which git does not know/],
  ] as const)
    it(`says what to do about ${reference}`, async () => {
      const { code, stderr } = await repository().run('lint', `--changed-since=${reference}`);
      assert.equal(code, 2);
      assert.match(stderr, reason);
    });

  it('says that it needs a repository', async () => {
    const given = world({});
    rmSync(`${given.folder}/.git`, { recursive: true });
    const { code, stderr } = await given.run('lint', '--changed-since', 'main');
    assert.equal(code, 2);
    assert.match(stderr, /needs a git repository/);
  });
});

describe('--only-new', () => {
  it('reports what a changed document did not have then', async () => {
    const given = repository();
    given.write('docs/a.md', document(`Hello.\n\n${twice}\n## Summary\n\nA.\n\n## Summary\n\nA.\n`));
    const all = await given.run('lint', '--changed-since', 'main', '-f', 'json');
    assert.equal(JSON.parse(all.stdout).summary.errors, 2);
    const fresh = await given.run('lint', '--changed-since', 'main', '--only-new', '-f', 'json');
    const { files, summary } = JSON.parse(fresh.stdout);
    assert.equal(summary.errors, 1);
    assert.match(files[0].problems[0].message, /Summary/);
  });

  it('leaves a baseline whole: what is not new is not gone', async () => {
    const given = repository();
    await given.run('lint', '--update-baseline');
    const known = given.read('.pulih-baseline.json');
    given.write('docs/a.md', document(`${twice}More.\n`));
    const options = ['--changed-since', 'main', '--only-new', '--baseline', '.pulih-baseline.json'];
    const { code, stderr } = await given.run('lint', ...options);
    assert.equal(code, 0);
    assert.doesNotMatch(stderr, /Gone/);
    await given.run('lint', ...options, '--update-baseline');
    assert.equal(given.read('.pulih-baseline.json'), known);
  });

  it('needs to know since when', async () => {
    const { code, stderr } = await repository().run('lint', '--only-new');
    assert.equal(code, 2);
    assert.match(stderr, /needs `--changed-since REF`/);
  });
});

describe('--diff', () => {
  it('prints a patch that git applies, writes nothing, and exits with 1', async () => {
    const given = repository();
    const text = document(`${once}\n<!-- pulih-disable-next-line section-empty -- old -->\n`);
    given.write('.pulih.yaml', `${config.replace(' }', ', directive-unused: warning }')}`);
    given.write('docs/a.md', text);
    const { code, stdout } = await given.run('lint', '--diff');
    assert.equal(code, 1);
    assert.equal(given.read('docs/a.md'), text);
    given.write('repairs.patch', stdout);
    git(given, 'apply', 'repairs.patch');
    assert.equal((await given.run('lint', '--diff')).code, 0);
  });
});
