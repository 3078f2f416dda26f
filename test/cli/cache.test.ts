import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import fc from 'fast-check';
import { refusing } from './doubles.js';
import { type World, world } from './support.js';

const config = 'extends: strict\nrules: { section-missing: off }\n';
const document = (body: string): string => `---\ntype: postmortem\ntitle: A\nid: INC-1\n---\n\n${body}`;
const tree = (): World =>
  world({
    '.pulih.yaml': config,
    'docs/a.md': document('## Impact\n\nTODO\n'),
    'docs/b.md': document('## Impact\n\nSee [a](a.md#impact).\n').replace('INC-1', 'INC-2'),
    'docs/guide.md': '# A guide\n',
  });

/** A cache whose findings say something else, with the sum of its content in its first line as it must be. */
function withMessage(cache: string, message: string): string {
  const [head, ...lines] = cache.split('\n');
  const body = lines.join('\n').replace(/"message":"[^"]*"/, `"message":"${message}"`);
  const sum = createHash('sha1').update(body).digest('base64url');
  return `${head!.slice(0, head!.lastIndexOf(' '))} ${sum}\n${body}`;
}

const lint = (given: World, ...more: readonly string[]) => given.run('lint', '--format', 'json', ...more);

describe('--cache', () => {
  it('takes what did not change from the cache', async () => {
    const given = tree();
    await lint(given, '--cache');
    given.write('.pulihcache', withMessage(given.read('.pulihcache'), 'From the cache.'));
    assert.match((await lint(given, '--cache')).stdout, /From the cache\./);
    assert.doesNotMatch((await lint(given)).stdout, /From the cache\./);
    given.write('docs/a.md', document('## Impact\n\nTODO!\n'));
    assert.doesNotMatch((await lint(given, '--cache')).stdout, /From the cache\./);
  });

  for (const [name, change, options] of [
    ['the configuration', (given: World) => given.write('.pulih.yaml', `${config}locale: id\n`), []],
    [
      'an option of a rule',
      (given: World) =>
        given.write(
          '.pulih.yaml',
          'extends: strict\nrules: { section-missing: off, placeholder-left: { allow: [TODO] } }\n',
        ),
      [],
    ],
    ['a budget', (given: World) => given.write('.pulih.yaml', `${config}drill_interval: P9D\n`), []],
    ['the preset', () => undefined, ['--preset', 'minimal']],
    ['the language of messages', () => undefined, ['--locale', 'id']],
    ['the type', () => undefined, ['--type', 'runbook']],
    ['the day', () => undefined, ['--now', '2030-01-01']],
  ] as const)
    it(`says what a cold run says after a change of ${name}`, async () => {
      const given = tree();
      await lint(given, '--cache');
      change(given);
      const warm = await lint(given, '--cache', ...options);
      assert.equal(warm.stdout, (await lint(given, ...options)).stdout);
    });

  it('says what a cold run says after any edits', async () => {
    const bodies = fc.constantFrom(
      '## Impact\n\nTODO\n',
      '## Impact\n\n1,200 customers.\n',
      '## Impact\n\n[b](b.md#nowhere)\n',
      '# Nothing\n',
      '## Timeline\n\n- 2023-02-21 10:00 A\n- 2023-02-21 09:00 B\n',
      '<!-- pulih-disable-file id-duplicate -- old -->\n\n## Impact\n\nNone, because nobody noticed.\n',
    );
    const edits = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd/e'), fc.option(bodies), fc.constantFrom('INC-1', 'INC-2')),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 4 }), async (rounds) => {
        const given = tree();
        for (const round of rounds) {
          for (const [name, body, id] of round) {
            if (body === null) rmSync(`${given.folder}/docs/${name}.md`, { force: true });
            else given.write(`docs/${name}.md`, document(body).replace('INC-1', id));
          }
          assert.equal((await lint(given, '--cache')).stdout, (await lint(given)).stdout);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('forgets files that are gone, and keeps those that were not asked for', async () => {
    const given = tree();
    await lint(given, '--cache');
    rmSync(`${given.folder}/docs/a.md`);
    given.write('docs/c.md', document('## Impact\n\nIt broke.\n'));
    await lint(given, '--cache', 'docs/c.md');
    const kept = given.read('.pulihcache');
    assert.doesNotMatch(kept, /docs\/a\.md"\n/);
    assert.match(kept, /docs\/b\.md"\n/);
    assert.match(kept, /docs\/c\.md"\n/);
  });

  it('begins anew where the cache is broken', async () => {
    const given = tree();
    const cold = (await lint(given)).stdout;
    for (const broken of [
      '',
      '{',
      '[]',
      'null',
      '{"version":1,"files":{"x":null}}',
      'pulih-cache 4 x\n"a.md"\n',
      '\0\0',
    ]) {
      given.write('.pulihcache', broken);
      assert.equal((await lint(given, '--cache')).stdout, cold, broken);
    }
    assert.match(given.read('.pulihcache'), /a\.md/);
  });

  it('costs a word where it cannot be written', async () => {
    const given = tree();
    const cold = await lint(given);
    const files = refusing('EACCES', (path) => path.endsWith('.pulihcache'));
    const { code, stdout, stderr } = await given.runWith({ files }, 'lint', '--format', 'json', '--cache');
    assert.deepEqual({ code, stdout }, { code: cold.code, stdout: cold.stdout });
    assert.match(stderr, /The cache was not written: \.pulihcache cannot be accessed: permission denied/);
  });

  it('lies where it is told, inside the workspace', async () => {
    const given = tree();
    mkdirSync(`${given.folder}/node_modules`);
    await lint(given, '--cache-location', 'node_modules/.cache/pulih.json');
    assert.ok(given.list().includes('node_modules/.cache/pulih.json'));
    const { code, stderr } = await lint(given, '--cache-location', '../elsewhere');
    assert.equal(code, 2);
    assert.match(stderr, /outside the workspace/);
  });

  it('is left alone by --fix, which repairs all the same', async () => {
    const given = tree();
    given.write(
      'docs/c.md',
      document('## Impact\n\nIt broke.\n\n<!-- pulih-disable-line section-empty -- old -->\n'),
    );
    await lint(given, '--cache');
    const { stderr } = await lint(given, '--cache', '--fix');
    assert.match(stderr, /Repaired \d+ problem/);
  });
});
