import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { answering, terminal } from './doubles.js';
import { world } from './support.js';

const outage =
  '# Outage of ordering\n\n## Timeline\n\n- 10:00 down\n\n## Root cause\n\nA disk.\n\n## Action items\n\n- Watch it\n';
const repository = {
  'README.md': '# A shop\n',
  'docs/postmortems/README.md': '# Our postmortems\n',
  'docs/postmortems/template.md': '# Postmortem template\n',
  'docs/postmortems/2022/a.md': outage,
  'docs/postmortems/2023/b.md': outage,
  'docs/guide.md': '# How to cook\n\n## Rice\n\nBoil it.\n',
  'docs/big-outage-postmortem.md': outage,
};

describe('pulih init', () => {
  it('proposes globs for folders and paths for single files', async () => {
    const { run } = world(repository);
    const { code, stdout } = await run('init', '--stdout');
    assert.equal(code, 0);
    assert.deepEqual(parse(stdout), {
      extends: 'minimal',
      locale: 'en',
      documents: [
        { files: 'docs/big-outage-postmortem.md', type: 'postmortem' },
        { files: 'docs/postmortems/**/!(README|template).md', type: 'postmortem' },
      ],
    });
    assert.match(stdout, /# 2 files\n/);
  });

  it('says why in lines that can be read without scrolling', async () => {
    const typed = { 'notes/a.md': '---\ntype: runbook\n---\n\n# Langkah\n\nMatikan keran.\n' };
    for (const files of [{ ...repository, ...typed }, { 'README.md': '# A shop\n' }]) {
      const { stdout } = await world(files).run('init', '--stdout');
      const comments = stdout.split('\n').filter((line) => /^\s*#/.test(line));
      assert.ok(comments.length >= 4);
      assert.deepEqual(
        comments.filter((line) => line.length > 80),
        [],
      );
    }
  });

  it('writes a configuration that works', async () => {
    const { run, list } = world(repository);
    const { code, stdout } = await run('init', '--yes', '--preset', 'minimal');
    assert.deepEqual({ code, stdout }, { code: 0, stdout: '.pulih.yaml\n.pulih-baseline.json\n' });
    assert.ok(list().includes('.pulih.yaml'));
    const linted = await run('lint', '-f', 'json');
    assert.deepEqual(
      JSON.parse(linted.stdout).files.map((file: { path: string }) => file.path),
      ['docs/big-outage-postmortem.md', 'docs/postmortems/2022/a.md', 'docs/postmortems/2023/b.md'],
    );
  });

  it('proposes a layout to start from where there is no document', async () => {
    const { run } = world({ 'README.md': '# A shop\n' });
    const { stdout } = await run('init', '--stdout');
    assert.match(stdout, /None of 1 Markdown files looks like an incident document yet/);
    const types = parse(stdout).documents.map((entry: { type: string }) => entry.type);
    assert.deepEqual(types, [
      'postmortem',
      'backup-plan',
      'runbook',
      'apology',
      'status-update',
      'customer-faq',
    ]);
  });

  it('asks before it writes', async () => {
    const { runWith, list } = world({});
    const question = 'Write this to .pulih.yaml?';
    for (const no of [false, null]) {
      const { code } = await runWith({ ...terminal, ...answering({ [question]: no }) }, 'init');
      assert.equal(code, 2);
      assert.deepEqual(list(), []);
    }
    const { code } = await runWith({ ...terminal, ...answering({ [question]: true }) }, 'init');
    assert.equal(code, 0);
    assert.deepEqual(list(), ['.pulih.yaml']);
  });

  it('does not guess what nobody there can answer', async () => {
    const { code, stderr } = await world({}).run('init');
    assert.equal(code, 2);
    assert.match(stderr, /`--yes` writes the configuration/);
  });

  it('replaces a configuration only by force', async () => {
    const { run, read } = world({ '.pulih.yaml': 'root: true\n' });
    assert.equal((await run('init', '--yes')).code, 2);
    assert.equal(read('.pulih.yaml'), 'root: true\n');
    assert.equal((await run('init', '--yes', '--force')).code, 0);
  });

  it('makes an old repository pass in CI from the first day, and no further', async () => {
    const { run, write, read } = world(repository);
    const { code, stderr } = await run('init', '--yes', '--ci', 'github');
    assert.equal(code, 0);
    assert.match(stderr, /then run: pulih lint --baseline \.pulih-baseline\.json/);
    const { jobs } = parse(read('.github/workflows/pulih.yml'));
    const command: string = jobs.lint.steps.at(-1).run;
    const argv = command.split(' ').slice(3);
    assert.equal((await run(...argv, '--fail-on', 'info')).code, 0);
    write('docs/postmortems/2024/c.md', '# Outage of ordering\n\n## Impact\n');
    assert.equal((await run(...argv, '--fail-on', 'info')).code, 1);
  });

  it('asks whether to note what is wrong today', async () => {
    for (const yes of [true, false]) {
      const { runWith, list } = world(repository);
      const count = /There are \d+ findings today/;
      const answers = new Proxy<{ [message: string]: boolean }>(
        {},
        {
          get: (_, message) => (count.test(String(message)) ? yes : true),
          getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: true }),
        },
      );
      assert.equal((await runWith({ ...terminal, ...answering(answers) }, 'init')).code, 0);
      assert.equal(list().includes('.pulih-baseline.json'), yes);
    }
  });

  it('leaves the baseline out where nobody wants it', async () => {
    const { run, list } = world(repository);
    assert.equal((await run('init', '--yes', '--no-baseline')).code, 0);
    assert.ok(!list().includes('.pulih-baseline.json'));
  });

  it('writes a job for GitLab, beside what is there', async () => {
    const fresh = world({});
    await fresh.run('init', '--yes', '--ci', 'gitlab');
    assert.deepEqual(Object.keys(parse(fresh.read('.gitlab-ci.yml'))), ['pulih']);
    const used = world({ '.gitlab-ci.yml': 'test: {}\n' });
    const { stderr } = await used.run('init', '--yes', '--ci', 'gitlab');
    assert.equal(used.read('.gitlab-ci.yml'), 'test: {}\n');
    assert.match(stderr, /include: \[\{ local: \.gitlab\/pulih\.yml \}\]/);
    assert.match(used.read('.gitlab/pulih.yml'), /codequality: pulih\.json/);
  });
});
