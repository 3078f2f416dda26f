import assert from 'node:assert/strict';
import { basename } from 'node:path';
import fc from 'fast-check';
import { nodeFiles } from '../../src/cli/files/node-files.js';
import type { Report, ReportedProblem } from '../../src/cli/reporters/report.js';
import { repository, type World, world } from './support.js';

const only = (...rules: readonly string[]): string =>
  `extends: minimal\nrules:\n  section-missing: off\n  section-empty: off\n  frontmatter-schema: off\n${rules.map((rule) => `  ${rule}: warning\n`).join('')}`;

const incident = (id: string, more = ''): string =>
  `---\ntype: postmortem\nid: ${id}\ntitle: Ordering was down\nlocale: en\n${more}---\n`;
const plan = (more = ''): string => `---\ntype: runbook\ntitle: Restart\nlocale: en\n${more}---\n`;

async function reportOf(given: World, ...argv: readonly string[]): Promise<Report> {
  const { stdout } = await given.run('lint', '--format', 'json', ...argv);
  return JSON.parse(stdout) as Report;
}

function told({ files }: Report): { readonly [path: string]: readonly string[] } {
  return Object.fromEntries(
    files.map(({ path, problems }) => [path, problems.map(({ rule, line }) => `${line} ${rule}`)]),
  );
}

describe('pulih lint across documents', () => {
  it('knows the documents that were not given', async () => {
    const given = world({
      '.pulih.yaml': only('id-duplicate'),
      'a/one.md': incident('INC-1'),
      'b/two.md': incident('INC-1'),
    });
    assert.deepEqual(told(await reportOf(given, 'a')), { 'a/one.md': ['3 id-duplicate'] });
    const { stdout } = await given.runWith(
      { input: incident('INC-1') },
      'lint',
      '--format',
      'json',
      '--stdin',
      '--stdin-filename',
      'c/new.md',
    );
    assert.match((JSON.parse(stdout) as Report).files[0]!.problems[0]!.message, /`\.\.\/a\/one\.md`/);
  });

  it('reads of documents that do not matter no more than their front matter', async () => {
    const long = `${'A paragraph of some length.\n\n'.repeat(400)}`;
    const given = world({
      '.pulih.yaml': only('id-duplicate', 'link-broken', 'apology-unregistered'),
      'one.md': `${incident('INC-1')}\n[two](two.md#not-there)\n`,
      'two.md': `${incident('INC-2')}\n# Two\n`,
      'three.md': `${incident('INC-3')}\n${long}INC-1\n`,
      'four.md': `${incident('INC-1')}\n${long}`,
      'five.md': `${incident('INC-5', `authors: [${'Sari, '.repeat(900)}Budi]\n`)}`,
      'six.md': `${long}---\ntype: postmortem\nid: INC-1\n---\n`,
    });
    const files = nodeFiles({ beforeFirstWrite: () => undefined });
    const whole = new Set<string>();
    const counting = {
      ...files,
      read: async (file: string) => {
        if (file.endsWith('.md')) whole.add(basename(file));
        return files.read(file);
      },
    };
    const { stdout } = await given.runWith({ files: counting }, 'lint', '--format', 'json', 'one.md');
    assert.deepEqual(told(JSON.parse(stdout) as Report), { 'one.md': ['3 id-duplicate', '8 link-broken'] });
    assert.deepEqual([...whole].sort(), ['five.md', 'four.md', 'one.md', 'two.md']);
  });

  it('takes a text on standard input for the file that it stands for', async () => {
    const given = world({
      '.pulih.yaml': only('id-duplicate'),
      'a.md': incident('INC-1'),
      'b.md': incident('INC-1'),
    });
    const { code, stdout } = await given.runWith(
      { input: incident('INC-2') },
      'lint',
      '--stdin',
      '--stdin-filename',
      'b.md',
    );
    assert.deepEqual({ code, stdout }, { code: 0, stdout: '' });
  });

  it('compares an apology with the postmortem that it names, given or not', async () => {
    const letter = (body: string): string =>
      `---\ntype: apology\ntitle: We are sorry\nlocale: en\nincident: INC-1\n---\n\n${body}\n`;
    const wrong = 'You could not order for 30 minutes.';
    const given = world({
      '.pulih.yaml': only('apology-contradicts', 'directive-unused'),
      'a.md': incident('INC-1', 'times: { started: 2023-02-21T10:00Z, resolved: 2023-02-21T12:00Z }\n'),
      'letters/right.md': letter('You could not order for two hours.'),
      'letters/silent.md': letter(
        `<!-- pulih-disable-next-line apology-contradicts -- by their clock -->\n${wrong}`,
      ),
      'letters/wrong.md': letter(wrong),
    });
    assert.deepEqual(told(await reportOf(given, 'letters')), {
      'letters/right.md': [],
      'letters/silent.md': [],
      'letters/wrong.md': ['8 apology-contradicts'],
    });
    const { stdout } = await given.run('lint', 'letters/wrong.md');
    assert.match(stdout, /says 30 minutes, but from start to end it was 2 h;/);
  });

  it('leaves alone what git or the configuration leaves out, and what cannot be read', async () => {
    const given = world({
      '.pulih.yaml': `${only('id-duplicate')}ignore: [old/]\n`,
      '.gitignore': 'dist/\n',
      'a.md': incident('INC-1'),
      'old/b.md': incident('INC-1'),
      'dist/c.md': incident('INC-1'),
      'd.md': new Uint8Array([0xff, 0xfe, 0x00]),
    });
    const { code, stderr } = await given.run('lint', 'a.md');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });

  it('repairs what leads nowhere, in a file that is given only', async () => {
    const files = {
      '.pulih.yaml': only('backlink-missing'),
      'incidents/a.md': incident('INC-1', 'runbooks: { used: [../plans/p.md, ../plans/q.md] }\n'),
      'plans/p.md': plan(),
      'plans/q.md': plan('related: [x.md]\n'),
    };
    const given = world(files);
    const { code, stderr, stdout } = await given.run('lint', '--fix', 'plans/p.md');
    assert.deepEqual(
      { code, stderr, stdout },
      { code: 0, stderr: 'Repaired 1 problem in 1 file.\n', stdout: '' },
    );
    assert.equal(given.read('plans/p.md'), plan('related: [../incidents/a.md]\n'));
    assert.equal(given.read('plans/q.md'), files['plans/q.md']);
    const dry = await given.run('lint', '--fix-dry-run');
    assert.equal(dry.stderr, 'Would repair 1 problem in 1 file; nothing was written.\n');
    assert.equal(given.read('plans/q.md'), files['plans/q.md']);
    const { stdout: patch } = await given.run('lint', '--diff');
    assert.match(patch, /^\+related: \[x\.md, \.\.\/incidents\/a\.md\]$/m);
  });

  it('asks history for plans that say no review, once', async () => {
    const asked: (readonly string[])[] = [];
    const given = world({
      '.pulih.yaml': only('runbook-not-updated'),
      'a.md': incident(
        'INC-1',
        'times: { started: 2023-01-01T10:00:00Z }\nrunbooks: { used: [p.md, q.md, r.md] }\n',
      ),
      'p.md': plan(),
      'q.md': plan(),
      'r.md': plan('reviewed: 2023-01-02\n'),
    });
    const { stdout } = await given.runWith(
      {
        history: async (_folder, paths) => {
          asked.push(paths);
          return new Map([
            [`${given.folder}/p.md`, Date.UTC(2022, 5, 1)],
            [`${given.folder}/q.md`, Date.UTC(2023, 0, 20)],
          ]);
        },
      },
      'lint',
      '--format',
      'json',
    );
    assert.deepEqual(asked, [[`${given.folder}/p.md`, `${given.folder}/q.md`]]);
    assert.deepEqual(told(JSON.parse(stdout) as Report), {
      'a.md': [],
      'p.md': ['3 runbook-not-updated'],
      'q.md': [],
      'r.md': [],
    });
  });

  it('tells where else to look, in which file', async () => {
    const given = world({
      '.pulih.yaml': only('id-duplicate'),
      'a.md': incident('INC-1'),
      'docs/b.md': incident('INC-1'),
    });
    const report = await reportOf(given);
    const [problem] = report.files[0]!.problems as readonly ReportedProblem[];
    assert.deepEqual(problem!.related, [
      {
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 10,
        message: 'Ordering was down has this id too.',
        path: 'docs/b.md',
      },
    ]);
    const { stdout } = await given.run('lint', '--format', 'sarif');
    assert.match(stdout, /"relatedLocations"[^\]]*"uri": ?"docs\/b\.md"/);
  });

  it('calls a directive unused only when all documents are known', async () => {
    const silenced = (id: string): string =>
      incident(`${id} # pulih-disable-line id-duplicate -- the copy is wanted`);
    const given = world({
      '.pulih.yaml': only('id-duplicate', 'directive-unused'),
      'a.md': silenced('INC-1'),
      'b.md': silenced('INC-1'),
      'c.md': silenced('INC-3'),
    });
    assert.deepEqual(told(await reportOf(given)), { 'a.md': [], 'b.md': [], 'c.md': ['3 directive-unused'] });
    await given.run('lint', '--fix');
    assert.equal(given.read('c.md'), incident('INC-3'));
  });

  it('finds in a part what it finds there in the whole, in any order', async function () {
    this.timeout(120_000);
    const id = fc.constantFrom('INC-1', 'INC-2', 'INC-3');
    const name = fc.constantFrom('a.md', 'b.md', 'x/a.md', 'x/c.md', 'y/d.md');
    const link = fc.constantFrom(
      'a.md',
      '../a.md',
      '../x/c.md',
      'lost.md',
      'b.md#ordering-was-down',
      'x/c.md#no',
    );
    const document = fc
      .record({
        id,
        link,
        used: link,
        service: fc.constantFrom('shop', 'search'),
        month: fc.integer({ min: 1, max: 3 }),
        isPlan: fc.boolean(),
      })
      .map(({ id, link, used, service, month, isPlan }) =>
        isPlan
          ? `---\ntype: runbook\nid: ${id}\ntitle: Restart\nlocale: en\nservices: [${service}]\nreviewed: 2022-0${month}-10\n---\n\n# Restart\n\n[x](${link})\n`
          : `---\ntype: postmortem\nid: ${id}\ntitle: Ordering was down\nlocale: en\nseverity: sev1\nservices: [${service}]\ntimes: { started: 2022-0${month}-01T10:00:00Z }\ncause: { category: network }\nrunbooks: { used: [${used}] }\napology: { given: true }\n---\n\n# Ordering was down\n\n[x](${link})\n`,
      );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, document, { minKeys: 2 }),
        fc.infiniteStream(fc.boolean()),
        async (files, wanted) => {
          const given = world({ '.pulih.yaml': 'extends: strict\n', ...files });
          const whole = await reportOf(given);
          const part = whole.files.filter(() => wanted.next().value).map(({ path }) => path);
          if (part.length === 0) return;
          const { files: found } = await reportOf(given, ...part.toReversed());
          assert.deepEqual(
            found,
            whole.files.filter(({ path }) => part.includes(path)),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it('finds the same in four parts of the examples', async () => {
    const { cpSync } = await import('node:fs');
    const given = world({ '.pulih.yaml': 'extends: strict\n' });
    cpSync(`${repository}/test/fixtures/broken`, `${given.folder}/broken`, { recursive: true });
    const whole = await reportOf(given);
    const parts = await Promise.all([1, 2, 3, 4].map((index) => reportOf(given, '--shard', `${index}/4`)));
    assert.deepEqual(
      parts.flatMap(({ files }) => files),
      whole.files,
    );
  });
});
