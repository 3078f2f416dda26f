import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { final, repository, world } from './support.js';

const bin = path.join(repository, 'dist', 'pulih.cjs');
const folderName = process.getuid ? `pulih-${process.getuid()}` : 'pulih';

/** A document, and a place of its own for compiled code. */
function place() {
  const { folder } = world({ 'a.md': final });
  const own = path.join(folder, 'code', folderName);
  return {
    folder,
    own,
    lint(env: NodeJS.ProcessEnv = {}, program: string = bin) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'lint', 'a.md'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'code'), ...env },
      });
      return { status, stdout, stderr };
    },
    kept: () => readdirSync(own).map((file) => path.join(own, file)),
  };
}

describe('compiled code that is kept for the next run', () => {
  it('changes nothing of what is found', () => {
    const { lint, kept } = place();
    const first = lint();
    assert.equal(first.status, 1);
    assert.equal(kept().length, 1);
    assert.deepEqual(lint(), first);
  });

  it('is not run where a byte of it is wrong or it ends too soon, and is replaced', () => {
    const { lint, kept } = place();
    const first = lint();
    const [file = ''] = kept();
    const good = readFileSync(file);
    fc.assert(
      fc.property(
        fc.nat(good.length - 1),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        (at, bits, cut) => {
          const broken = Buffer.from(cut ? good.subarray(0, at) : good);
          if (!cut) broken[at]! ^= bits;
          writeFileSync(file, broken);
          assert.deepEqual(lint(), first);
          assert.notDeepEqual(readFileSync(file), broken);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('is not replaced by what is left of it after a long run', () => {
    const { folder, kept } = place();
    const module = pathToFileURL(path.join(repository, 'build/src/cli/start/kept-code.js')).href;
    const keep = (bytes: number): void => {
      const run = `
        import { keptCode } from ${JSON.stringify(module)};
        keptCode('a').keep({ createCachedData: () => Buffer.alloc(${bytes}) });`;
      const env = { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'code') };
      spawnSync(process.execPath, ['--input-type=module', '--eval', run], { env });
    };
    const sizes = [5000, 9000, 6000].map((bytes) => {
      keep(bytes);
      return statSync(kept()[0]!).size;
    });
    assert.ok(sizes[1]! > sizes[0]!);
    assert.equal(sizes[2], sizes[1]);
  });

  it('is kept nowhere where Node is told to keep none', () => {
    const { lint, own } = place();
    lint({ NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.throws(() => readdirSync(own), { code: 'ENOENT' });
  });

  it('is kept nowhere where others could write it', function () {
    if (!process.getuid) this.skip();
    const { lint, own, kept } = place();
    mkdirSync(own, { recursive: true });
    chmodSync(own, 0o777);
    assert.equal(lint().status, 1);
    assert.deepEqual(kept(), []);
  });

  it('is done without where there is no folder for it', () => {
    const { lint } = place();
    assert.equal(lint({ NODE_COMPILE_CACHE: '/dev/null' }).status, 1);
  });

  it('leaves nothing behind where it cannot be moved into place', () => {
    const { lint, kept } = place();
    const first = lint();
    const [file = ''] = kept();
    rmSync(file);
    mkdirSync(path.join(file, 'in the way'), { recursive: true });
    assert.deepEqual(lint(), first);
    assert.deepEqual(kept(), [file]);
  });

  it('belongs to the program that was read', () => {
    const { folder, lint } = place();
    cpSync(path.join(repository, 'dist'), path.join(folder, 'dist'), { recursive: true });
    const program = path.join(folder, 'dist', 'program.cjs');
    const own = path.join(folder, 'dist', 'pulih.cjs');
    assert.match(lint({}, own).stdout, / fixable with --fix/);
    writeFileSync(program, readFileSync(program, 'utf8').replaceAll('fixable with', 'FIXABLE with'));
    assert.match(lint({}, own).stdout, / FIXABLE with --fix/);
  });
});
