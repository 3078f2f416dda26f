import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FilePort } from '../../src/cli/files/file-port.js';
import { shardOf } from '../../src/cli/lint/shard.js';
import { type World, world } from './support.js';

const count = 4;
const formats = ['stylish', 'json', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle', 'markdown', 'rdjson'];

function tree(): World {
  const documents = Array.from({ length: 23 }, (_, index) => {
    const body = '## Impact\n\nIt broke.\n\n'.repeat(1 + (index % 5));
    return [
      `docs/${index % 3}/${index} é.md`,
      `---\ntype: postmortem\ntitle: ${index}\n---\n\n${body}`,
    ] as const;
  });
  return world({ '.pulih.yaml': 'extends: strict\n', ...Object.fromEntries(documents) });
}

describe('shards', () => {
  it('merged are the same as the whole, in every format, byte for byte', async () => {
    const given = tree();
    const parts = Array.from({ length: count }, (_, index) => `out/part-${index + 1}.json`);
    for (const [index, part] of parts.entries())
      await given.run('lint', '--shard', `${index + 1}/${count}`, '--format', `json=${part}`, 'docs');
    for (const format of formats) {
      const whole = await given.run('lint', '--format', format, 'docs');
      const merged = await given.run('merge', '--format', format, ...parts.toReversed());
      assert.equal(merged.stdout, whole.stdout, format);
      assert.equal(merged.code, whole.code);
    }
  });

  it('hold every file once, in order, and about as many bytes each', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }),
        fc.integer({ min: 1, max: 7 }),
        async (sizes, count) => {
          const files = sizes.map((size, index) => ({ path: `/${index}`, size }));
          const port = {
            stat: async (path: string) => ({ kind: 'file', size: sizes[Number(path.slice(1))]! }),
          } as unknown as FilePort;
          const parts = await Promise.all(
            Array.from({ length: count }, (_, index) => shardOf(files, { index: index + 1, count }, port)),
          );
          assert.deepEqual(parts.flat(), files);
          const total = sizes.reduce((sum, size) => sum + size + 1, 0);
          const largest = Math.max(0, ...sizes) + 1;
          for (const part of parts) {
            const bytes = part.reduce((sum, { size }) => sum + size + 1, 0);
            assert.ok(bytes <= total / count + largest, `${bytes} of ${total} in one of ${count}`);
          }
        },
      ),
    );
  });

  for (const value of ['0/4', '5/4', '1', 'a/b', '1/0', '-1/2'])
    it(`refuse ${value}`, async () => {
      const { code, stderr } = await tree().run('lint', `--shard=${value}`);
      assert.equal(code, 2);
      assert.match(stderr, /write which part of how many, such as 1\/4/);
    });
});

describe('pulih merge', () => {
  it('refuses reports of the same file', async () => {
    const given = tree();
    await given.run('lint', '--format', 'json=a.json', 'docs');
    const { code, stderr } = await given.run('merge', 'a.json', 'a.json');
    assert.equal(code, 2);
    assert.match(stderr, /a\.json tells of docs\/0\/0 é\.md, and so does an earlier report/);
  });

  for (const [name, text, reason] of [
    ['no JSON', '{', /is no JSON .*--format json=FILE/],
    ['something else', '[]', /is no report of this version/],
    ['broken', '{"version":1,"files":[null]}', /is no report of this version/],
  ] as const)
    it(`refuses what is ${name}`, async () => {
      const { code, stderr } = await world({ 'a.json': text }).run('merge', 'a.json');
      assert.equal(code, 2);
      assert.match(stderr, reason);
    });

  it('fails as a run of one piece would', async () => {
    const given = tree();
    await given.run('lint', '--format', 'json=a.json', 'docs');
    assert.equal((await given.run('merge', 'a.json')).code, 1);
    assert.equal((await given.run('merge', 'a.json', '--fail-on', 'never')).code, 0);
  });
});
