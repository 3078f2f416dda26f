import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, watch } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { lint } from '../../src/cli/commands/lint.js';
import { repository, type World, world } from './support.js';

const bin = path.join(repository, 'dist', 'pulih.cjs');
/** How often a run is killed, and over how many documents; many by `PULIH_KILLS=200`. */
const kills = Number(process.env.PULIH_KILLS ?? 3);
const count = kills > 3 ? 300 : 60;

const baseline = '.pulih-baseline.json';
const older = '{\n  "version": 1,\n  "files": {}\n}\n';
const argv = [
  'lint',
  '--fix',
  '--update-baseline',
  '--now=2023-02-21',
  ...('cache' in lint.options ? ['--cache'] : []),
];

const config =
  'root: true\nextends: minimal\nrules: { section-missing: off, frontmatter-schema: off, section-duplicate: error, directive-unused: error }\n';

/** Documents with something to repair and something that stays, some of them large. */
const documents = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [
    `${index % 3 === 0 ? 'docs/' : ''}${index}.md`,
    `---\ntype: postmortem\ntitle: A\n---\n\n## Impact\n\n${`Order ${index} was lost.\n`.repeat(index % 7 === 0 ? 2000 : 1)}\n## Impact\n\nIt broke. <!-- pulih-disable-line section-empty -- old -->\n`,
  ]),
);

const tree = (): World => world({ ...documents, '.pulih.yaml': config, [baseline]: older });

function pulih({ folder }: World): number | null {
  return spawnSync(process.execPath, [bin, ...argv], { cwd: folder, stdio: 'ignore' }).status;
}

/** Kills a run after some files were replaced; the moment within a write is up to the machine. */
async function killAfter(changes: number, { folder }: World): Promise<boolean> {
  const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, stdio: 'ignore' });
  let seen = 0;
  const watchers = [folder, path.join(folder, 'docs')].map((at) =>
    watch(at, () => {
      if (++seen === changes) child.kill('SIGKILL');
    }),
  );
  const [, signal] = await once(child, 'close');
  for (const watcher of watchers) watcher.close();
  return signal === 'SIGKILL';
}

const isTemporary = (file: string): boolean => /(?:^|\/)\.pulih-\d+\.tmp$/.test(file);

describe('a run that is killed while it writes', () => {
  it('loses nothing, and the next one completes the work', async function () {
    this.timeout(Math.max(60_000, kills * 20_000));
    const whole = tree();
    assert.equal(pulih(whole), 0);
    const files = whole.list().filter((file) => !file.startsWith('.pulihcache'));
    const after = new Map(files.map((file) => [file, whole.read(file)]));
    let killed = 0;
    let between = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: count * 3 }), async (changes) => {
        const given = tree();
        if (await killAfter(changes, given)) killed++;
        const left = given.list();
        const known = left.filter((file) => after.has(file));
        for (const file of known)
          assert.ok(
            [documents[file] ?? older, after.get(file)].includes(given.read(file)) || file === '.pulih.yaml',
            file,
          );
        assert.equal(known.length, files.length);
        assert.ok(left.filter(isTemporary).length <= 1);
        const done = known.filter((file) => documents[file] !== given.read(file) && file in documents).length;
        if (done > 0 && done < count) between++;
        assert.equal(pulih(given), 0);
        const end = given.list().filter((file) => !file.startsWith('.pulihcache'));
        assert.deepEqual(new Map(end.map((file) => [file, given.read(file)])), after);
        rmSync(given.folder, { recursive: true, force: true });
      }),
      { numRuns: kills },
    );
    const told = `${killed} of ${kills} killed, ${between} of them with some files repaired`;
    if (process.env.PULIH_KILLS) process.stdout.write(`${told}\n`);
    assert.ok(killed > 0 && between > 0, told);
  });
});
