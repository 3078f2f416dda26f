import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { type World, world } from './support.js';

const config =
  'extends: minimal\nrules: { section-missing: off, frontmatter-schema: off, section-duplicate: error, section-empty: error }\n';
const old = '---\ntype: postmortem\ntitle: A\n---\n\n## Impact\n\nIt broke.\n\n## Impact\n\nIt broke.\n';

async function adopted(): Promise<World> {
  const given = world({ '.pulih.yaml': config, 'docs/a.md': old });
  assert.equal((await given.run('lint')).code, 1);
  const { code, stderr } = await given.run('lint', '--update-baseline');
  assert.equal(code, 0);
  assert.match(stderr, /\.pulih-baseline\.json knows 1 problem/);
  return given;
}

const against = ['lint', '--baseline', '.pulih-baseline.json'] as const;

describe('a baseline', () => {
  it('makes an old repository pass, and says what it left out', async () => {
    const { code, stdout, stderr } = await (await adopted()).run(...against);
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /1 problem known from \.pulih-baseline\.json left out/);
  });

  it('knows a problem again whose lines moved, from any folder', async () => {
    const given = await adopted();
    given.write('docs/a.md', old.replace('## Impact', '# Orders\n\nMore to read.\n\n## Impact'));
    assert.equal((await given.run(...against)).code, 0);
    const inside = await given.runWith(
      { cwd: `${given.folder}/docs` },
      'lint',
      '--baseline',
      '../.pulih-baseline.json',
    );
    assert.equal(inside.code, 0);
  });

  it('lets nothing new pass, be it one more of the same', async () => {
    const given = await adopted();
    given.write('docs/a.md', `${old}\n## Impact\n\nIt broke.\n`);
    const { code, stdout } = await given.run(...against, '--format', 'json');
    assert.equal(code, 1);
    assert.equal(JSON.parse(stdout).summary.errors, 1);
  });

  it('says what is gone, and forgets it when it is updated', async () => {
    const given = await adopted();
    given.write('docs/a.md', old.replace('## Impact', '## Summary'));
    const { code, stderr } = await given.run(...against);
    assert.equal(code, 0);
    assert.match(stderr, /Gone since \.pulih-baseline\.json: docs\/a\.md section-duplicate/);
    await given.run('lint', '--update-baseline');
    assert.deepEqual(JSON.parse(given.read('.pulih-baseline.json')), { version: 1, files: {} });
  });

  it('keeps what it says of files that are not checked now', async () => {
    const given = await adopted();
    given.write('docs/b.md', old);
    await given.run('lint', '--update-baseline', 'docs/b.md');
    assert.deepEqual(Object.keys(JSON.parse(given.read('.pulih-baseline.json')).files), [
      'docs/a.md',
      'docs/b.md',
    ]);
  });

  it('says so of a document that is gone, and forgets it when it is updated, whatever is checked', async () => {
    const given = await adopted();
    given.write('docs/b.md', old);
    rmSync(`${given.folder}/docs/a.md`);
    assert.match(
      (await given.run(...against)).stderr,
      /Gone since \.pulih-baseline\.json: docs\/a\.md section-duplicate/,
    );
    await given.run('lint', '--update-baseline', 'docs/b.md');
    assert.deepEqual(Object.keys(JSON.parse(given.read('.pulih-baseline.json')).files), ['docs/b.md']);
  });

  it('does not call gone what a repair would only take away', async () => {
    const given = world({ '.pulih.yaml': 'extends: minimal\n', 'a.md': '---\ntype: runbook\n---\n\n# A\n' });
    await given.run('lint', '--update-baseline');
    for (const trial of ['--fix-dry-run', '--diff']) {
      const { stderr } = await given.run(...against, trial);
      assert.doesNotMatch(stderr, /Gone|Well done/);
    }
    assert.match((await given.run(...against, '--fix')).stderr, /Repaired .*Gone since/s);
  });

  for (const trial of ['--fix-dry-run', '--diff', '--stdin'])
    it(`is not made of what ${trial} looks at`, async () => {
      const { code, stderr } = await (await adopted()).run('lint', '--update-baseline', trial);
      assert.equal(code, 2);
      assert.match(stderr, new RegExp(`leave \`${trial}\` out`));
    });

  for (const [name, content, message] of [
    ['is not there', null, /There is no baseline `?known\.json.*--update-baseline/],
    ['is no JSON', '{', /known\.json is no JSON .*--update-baseline/],
    ['is something else', '{"version":2}', /known\.json is no baseline of this version.*--update-baseline/],
  ] as const)
    it(`stops the run where it ${name}`, async () => {
      const given = world({ '.pulih.yaml': config, 'docs/a.md': old });
      if (content !== null) given.write('known.json', content);
      const { code, stderr } = await given.run('lint', '--baseline', 'known.json');
      assert.equal(code, 2);
      assert.match(stderr, message);
    });

  it('is never written outside the workspace', async () => {
    const given = world({ '.pulih.yaml': config, 'docs/a.md': old });
    const { code, stderr } = await given.run('lint', '--update-baseline', '--baseline', '../known.json');
    assert.equal(code, 2);
    assert.match(stderr, /outside the workspace/);
  });
});

describe('limits', () => {
  const given = (severity: string): World =>
    world({
      '.pulih.yaml': `extends: minimal\nrules: { section-missing: off, frontmatter-schema: off, section-duplicate: ${severity} }\n`,
      'a.md': old,
    });

  for (const [severity, failOn, code] of [
    ['error', 'never', 0],
    ['error', 'error', 1],
    ['warning', 'error', 0],
    ['warning', 'warning', 1],
    ['info', 'warning', 0],
    ['info', 'info', 1],
  ] as const)
    it(`--fail-on ${failOn} exits with ${code} at ${severity}`, async () => {
      assert.equal((await given(severity).run('lint', '--fail-on', failOn)).code, code);
    });

  it('--report-unused-disable-directives reports what silences nothing', async () => {
    const world = given('off');
    world.write('a.md', `${old}\n<!-- pulih-disable-next-line section-empty -- old -->\n`);
    assert.equal((await world.run('lint')).code, 0);
    const { code, stdout } = await world.run('lint', '--report-unused-disable-directives');
    assert.equal(code, 1);
    assert.match(stdout, /directive-unused/);
  });
});
