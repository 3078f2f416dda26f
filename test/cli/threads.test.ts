import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Io } from '../../src/cli/io.js';
import { startThread } from '../../src/cli/lint/start-thread.js';
import { repository, type World, world } from './support.js';

const bodies = [
  '## Impact\n\nTODO\n',
  '## Impact\n\n1,200 customers.\n\n## Impact\n\nNone.\n',
  '## Impact\n\n[b](b.md#nowhere)\n',
  '## Timeline\n\n- 2023-02-21 10:00 A\n- 2023-02-21 09:00 B\n',
  'No section.\r\n',
] as const;
const body = fc.constantFrom(...bodies);
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

  it('keep the same results as one', async () => {
    const files = { 'a.md': written([bodies[0]!, 'INC-1']), 'b.md': written([bodies[1]!, 'INC-1']) };
    const [one, several] = [world(files), world(files)];
    for (const warm of [false, true])
      assert.deepEqual(await seen(several, '2', '--cache'), await seen(one, 'off', '--cache'), String(warm));
    one.write('a.md', written([bodies[2]!, 'INC-2']));
    several.write('a.md', written([bodies[2]!, 'INC-2']));
    assert.deepEqual(await seen(several, '2', '--cache'), await seen(one, 'off', '--cache'));
    assert.deepEqual(await seen(several, '2', '--cache'), await seen(several, 'off'));
  });

  it('may die: what they had taken is checked without them, and a note says so', async () => {
    const files = Object.fromEntries(bodies.map((body, index) => [`${index}.md`, written([body, 'INC-1'])]));
    const given = world(files);
    const dying: Io['startThread'] = async (job) => {
      // Takes two files, and brings none.
      Atomics.add(job.next, 0, 2);
      return { ended: Promise.resolve('out of memory'), stop: () => undefined };
    };
    const { code, stdout, stderr } = await given.runWith(
      { startThread: dying },
      ...['lint', '--concurrency', '2', '--format', 'json'],
    );
    const one = await given.run('lint', '--concurrency', 'off', '--format', 'json');
    assert.deepEqual({ code, stdout }, { code: one.code, stdout: one.stdout });
    assert.match(stderr, /1 thread stopped: out of memory\. Their files were checked without them;/);
  });

  it('tell why they died', async () => {
    const given = world({ 'a.md': written([bodies[0]!, 'INC-1']), 'b.md': written([bodies[1]!, 'INC-2']) });
    const broken = new URL('data:text/javascript,await import("node:fs"); throw new Error("no room")');
    const { stderr } = await given.runWith(
      { startThread: async (job, give) => startThread(broken, job, give) },
      ...['lint', '--concurrency', '2'],
    );
    assert.match(stderr, /1 thread stopped: no room\./);
  });

  it('start by themselves where there is much to do', async () => {
    const files = Object.fromEntries(bodies.map((body, index) => [`${index}.md`, written([body, 'INC-1'])]));
    const given = world(files);
    const startsWhere = async (msPerFile: number, cores: number): Promise<number> => {
      let time = 0;
      let started = 0;
      const now = (): number => {
        time += msPerFile;
        return time;
      };
      const startThread: Io['startThread'] = async () => {
        started++;
        return { ended: Promise.resolve(null), stop: () => undefined };
      };
      await given.runWith({ now, cores, startThread }, 'lint', '--concurrency', 'auto');
      return started;
    };
    assert.equal(await startsWhere(0, 8), 0);
    assert.equal(await startsWhere(60_000, 1), 0);
    assert.equal(await startsWhere(60_000, 3), 2);
  });

  it('are a number, auto or off', async () => {
    const { code, stderr } = await world({ 'a.md': '# A\n' }).run('lint', '--concurrency', 'many');
    assert.equal(code, 2);
    assert.match(stderr, /`--concurrency` is `many`; write a number of threads, `auto` or `off`\./);
  });
});
