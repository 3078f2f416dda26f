import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { refusing } from './doubles.js';
import { world } from './support.js';

const types = ['postmortem', 'backup-plan', 'runbook', 'apology', 'status-update', 'customer-faq'];

function frontMatterOf(text: string): { readonly [key: string]: unknown } {
  return parse(text.split('---\n')[1]!);
}

describe('pulih new', () => {
  for (const type of types) {
    for (const locale of ['en', 'id']) {
      it(`writes a ${type} in ${locale} that its own linter accepts, any title given`, async () => {
        const { run, read } = world();
        const title = `Order #5: "down" & 'out' — [x] *y* <z> ${type}`;
        const made = await run('new', type, '--set', `title=${title}`, '--locale', locale, '--full');
        assert.equal(made.code, 0, made.stderr);
        const file = made.stdout.trim();
        assert.equal(frontMatterOf(read(file)).title, title);
        const { code, stdout } = await run('lint', '-f', 'json', file);
        assert.equal(code, 0, stdout);
        const [report] = JSON.parse(stdout).files;
        assert.deepEqual([report.type, report.locale], [type, locale]);
      });
    }
  }

  it('says where it wrote and what to do next', async () => {
    const { run, list } = world();
    assert.deepEqual(
      await run('new', 'postmortem', '--set', 'title=Down', '--set', 'times.started=2023-02-20T10:00'),
      {
        code: 0,
        stdout: '2023-02-20-down.md\n',
        stderr:
          'Fill in the front matter and the sections, and delete the comments that guide you.\nThen see what is missing: pulih lint 2023-02-20-down.md\n',
      },
    );
    assert.deepEqual(list(), ['2023-02-20-down.md']);
  });

  it('reads values as their fields want them', async () => {
    const sets = {
      title: '007',
      id: '42',
      severity: 'sev2',
      services: '[online-ordering, kitchen]',
      'times.started': '2023-02-21',
      'impact.customers_affected': '1200',
      'data.exposed': 'false',
      authors: 'Sari, Budi',
      'my.own': '[1, two]',
      'my.flag': 'true',
    };
    const args = Object.entries(sets).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
    const { stdout } = await world().run('new', 'postmortem', '--stdout', ...args);
    const { title, id, severity, services, times, impact, data, authors, my } = frontMatterOf(
      stdout,
    ) as never as {
      [key: string]: { [key: string]: unknown };
    };
    assert.deepEqual(
      { title, id, severity, services, started: times!.started, customers: impact!.customers_affected },
      {
        title: '007',
        id: '42',
        severity: 'sev2',
        services: ['online-ordering', 'kitchen'],
        started: '2023-02-21',
        customers: 1200,
      },
    );
    assert.equal(data!.exposed, false);
    assert.deepEqual(authors, ['Sari', 'Budi']);
    assert.deepEqual(my, { own: [1, 'two'], flag: true });
  });

  it('dates by the clock and the zone of whoever writes', async () => {
    const late = { now: () => Date.parse('2023-02-20T20:30:00Z') };
    const { runWith } = world();
    const { stdout } = await runWith(late, 'new', 'status-update', '--set', 'title=Down', '--stdout');
    assert.match(stdout, /2023-02-21T03:30:00\+07:00/);
    assert.match(stdout, /timezone: Asia\/Jakarta/);
  });

  it('goes to the folder that the configuration gives its type', async () => {
    const { run, list } = world({
      '.pulih.yaml': 'locale: id\ndocuments:\n  - { files: docs/pm/**/*.md, type: postmortem }\n',
    });
    await run('new', 'postmortem', '--set', 'title=Down');
    assert.deepEqual(list(), ['.pulih.yaml', 'docs/pm/2023-02-21-down.md']);
  });

  it('replaces a file only by force', async () => {
    const { run, read } = world({ 'a.md': 'mine\n' });
    const args = ['new', 'runbook', '--set', 'title=Down', '--out', 'a.md'];
    assert.deepEqual(await run(...args), {
      code: 2,
      stdout: '',
      stderr: 'pulih: a.md is there already; `--force` replaces it, `--out PATH` writes elsewhere.\n',
    });
    assert.equal(read('a.md'), 'mine\n');
    assert.equal((await run(...args, '--force')).code, 0);
    assert.match(read('a.md'), /type: runbook/);
  });

  it('writes only inside the workspace, whatever the path', async () => {
    const outside = world();
    const { run, folder } = world();
    symlinkSync(outside.folder, path.join(folder, 'link'));
    for (const out of ['../x.md', 'link/x.md', 'link/new/x.md', path.join(outside.folder, 'x.md')]) {
      const { code, stderr } = await run('new', 'runbook', '--set', 'title=Down', '--out', out);
      assert.equal(code, 2);
      assert.match(stderr, /lies outside the workspace/);
    }
    assert.deepEqual(outside.list(), []);
  });

  it('tells of a place that cannot be written', async () => {
    const { runWith, list } = world({ docs: 'a file, not a folder' });
    const args = ['new', 'runbook', '--set', 'title=Down', '--out'];
    const there = await runWith({ files: refusing('EACCES', (at) => at.endsWith('/a.md')) }, ...args, 'a.md');
    assert.deepEqual(there, {
      code: 2,
      stdout: '',
      stderr: 'pulih: a.md cannot be accessed: permission denied.\n',
    });
    assert.equal((await runWith({}, ...args, 'docs/a.md')).code, 2);
    assert.deepEqual(list(), ['docs']);
  });

  it('takes facts and texts over from another document', async () => {
    const postmortem =
      '---\ntype: postmortem\ntitle: Down\nseverity: sev2\nowner: Budi\ntimezone: Asia/Makassar\n---\n# Down\n\n## Cause\n\nA full disk.\n';
    const { run } = world({
      'pm.md': postmortem,
      '.pulih.yaml': 'types: [faq.yaml]\n',
      'faq.yaml': 'id: faq\nextends: customer-faq\nsections: [{ id: faq-cause, from: [cause] }]\n',
    });
    const { code, stdout } = await run('new', 'faq', '--from', 'pm.md', '--set', 'title=FAQ', '--stdout');
    assert.equal(code, 0);
    assert.match(stdout, /A full disk\./);
    assert.match(stdout, /timezone: Asia\/Makassar/);
  });
});
