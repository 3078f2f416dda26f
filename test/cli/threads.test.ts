import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { repository, type World, world } from './support.js';

const body = fc.constantFrom(
  '## Impact\n\nTODO\n',
  '## Impact\n\n1,200 customers.\n\n## Impact\n\nNone.\n',
  '## Impact\n\n[b](b.md#nowhere)\n',
  '## Timeline\n\n- 2023-02-21 10:00 A\n- 2023-02-21 09:00 B\n',
  'No section.\r\n',
);
const tree = fc.dictionary(
  fc.constantFrom('a.md', 'b.md', 'c/d.md', 'c/e f.md', 'g.md'),
  fc.tuple(body, fc.constantFrom('INC-1', 'INC-2', '')),
  { minKeys: 1 },
);

const written = ([text, id]: readonly [string, string]): string =>
  `---\ntype: postmortem\ntitle: A\nid: ${id}\n---\n\n${text}`;

const seen = async (given: World, threads: string, ...more: readonly string[]) => {
  const { code, stdout, stderr } = await given.run('lint', '--concurrency', threads, ...more);
  return { code, stdout, stderr };
};

describe('several threads', () => {
  it('say what one says about the examples, in every format', async () => {
    const given = world({ '.pulih.yaml': 'extends: strict\n' });
    cpSync(path.join(repository, 'examples'), path.join(given.folder, 'examples'), { recursive: true });
    for (const format of ['json', 'stylish', 'sarif'])
      assert.deepEqual(
        await seen(given, '3', '--format', format),
        await seen(given, 'off', '--format', format),
      );
  });

  it('say what one says about any documents, and repair them alike', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(tree, async (documents) => {
        const files = Object.fromEntries(
          Object.entries(documents).map(([name, parts]) => [name, written(parts)]),
        );
        const [one, several] = [world(files), world(files)];
        assert.deepEqual(await seen(several, '2'), await seen(one, 'off'));
        assert.deepEqual(await seen(several, '2', '--fix'), await seen(one, 'off', '--fix'));
        for (const name of one.list()) assert.equal(several.read(name), one.read(name));
      }),
      { numRuns: 8 },
    );
  });

  it('are a number, auto or off', async () => {
    const { code, stderr } = await world({ 'a.md': '# A\n' }).run('lint', '--concurrency', 'many');
    assert.equal(code, 2);
    assert.match(stderr, /`--concurrency` is `many`; write a number of threads, `auto` or `off`\./);
  });
});
