import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Io } from '../../../src/cli/io.js';
import { type Outcome, repository, runIn } from '../support.js';
import { commandLines } from './arguments.js';
import { assertKind, assertParses, leftovers, machineFormats, snapshot } from './laws.js';
import { contents, plant, type TreeEntry, trees } from './trees.js';

/** How many cases of each property; many by `PULIH_FUZZ=20000 PULIH_SEED=random`. */
const numRuns = Number(process.env.PULIH_FUZZ ?? 25);

const environments = fc.constantFrom<Io['env']>(
  {},
  {},
  { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_WORKSPACE: '/' },
  { CI_PROJECT_DIR: '..', FORCE_COLOR: '1' },
);

/** A repository, and beside it a folder that is none of our business. */
interface Place {
  readonly inside: string;
  readonly outside: string;
  run(
    argv: readonly string[],
    given?: { readonly env?: Io['env']; readonly input?: string | Uint8Array },
  ): Promise<Outcome>;
}

async function inTree<T>(entries: readonly TreeEntry[], work: (place: Place) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pulih-fuzz-')));
  const [inside, outside] = [`${folder}/inside`, `${folder}/outside`];
  try {
    mkdirSync(`${inside}/.git`, { recursive: true });
    cpSync(path.join(repository, 'examples/en'), outside, { recursive: true });
    writeFileSync(`${outside}/a.md`, '---\ntype: postmortem\nstatus: final\n---\n\n## Impact\n');
    writeFileSync(`${outside}/.pulih.yaml`, 'extends: strict\n');
    plant(inside, entries);
    return await work({ inside, outside, run: (argv, given = {}) => runIn(inside, argv, given) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('whatever it is given, the command line', () => {
  it('ends in a documented way, and touches nothing outside', async () => {
    await fc.assert(
      fc.asyncProperty(trees, commandLines, environments, contents, async (entries, argv, env, input) => {
        await inTree(entries, async (place) => {
          const [before, beside] = [snapshot(place.inside), snapshot(place.outside)];
          assertKind(await place.run(argv, { env, input }));
          assert.deepEqual(snapshot(place.outside), beside);
          const after = snapshot(place.inside);
          assert.deepEqual(leftovers(after), []);
          if (argv[0] === 'inspect' || argv[0] === 'rules') assert.deepEqual(after, before);
        });
      }),
      { numRuns },
    );
  });

  it('prints reports that machines can read, and writes nothing where it only looks', async () => {
    await fc.assert(
      fc.asyncProperty(
        trees,
        fc.constantFrom(...machineFormats),
        environments,
        async (entries, format, env) => {
          await inTree(entries, async (place) => {
            const before = snapshot(place.inside);
            const outcome = await place.run(['lint', '--format', format], { env });
            assertKind(outcome);
            assertParses(format, outcome.stdout);
            assert.deepEqual(snapshot(place.inside), before);
          });
        },
      ),
      { numRuns },
    );
  });

  it('repairs once and for all, and nothing outside', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (entries) => {
        await inTree(entries, async (place) => {
          const beside = snapshot(place.outside);
          const first = await place.run(['lint', '--fix', '--format', 'json']);
          assertKind(first);
          const once = snapshot(place.inside);
          const second = await place.run(['lint', '--fix', '--format', 'json']);
          assert.deepEqual(snapshot(place.inside), once);
          assert.equal(second.stdout, first.stdout);
          assert.doesNotMatch(second.stderr, /^Repaired/m);
          assert.deepEqual(snapshot(place.outside), beside);
          assert.deepEqual(leftovers(once), []);
        });
      }),
      { numRuns },
    );
  });
});
