import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { draft, final, repository, world } from './support.js';

const bin = path.join(repository, 'dist', 'pulih.cjs');

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly {
        readonly startOffset: number;
        readonly endOffset: number;
        readonly count: number;
      }[];
    }[];
  }[];
}

/** Whether the innermost function at an offset of the program ran, by what V8 wrote into a folder. */
function ranAt(offset: number, folder: string): boolean {
  const found = readdirSync(folder).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Coverage;
    const program = result.filter(({ url }) => url.endsWith('program.cjs'));
    return program.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges[0] ?? []));
  });
  const around = found.filter(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset);
  const innermost = around.toSorted((a, b) => b.startOffset - a.startOffset)[0];
  return (innermost?.count ?? 0) > 0;
}

describe('the built program', () => {
  it('runs without node_modules, and exits with the code of what it found', () => {
    const { folder } = world({ 'a.md': draft, 'b.md': final });
    cpSync(path.join(repository, 'dist'), path.join(folder, 'alone'), { recursive: true });
    const pulih = (...argv: string[]) =>
      spawnSync(process.execPath, [path.join(folder, 'alone', 'pulih.cjs'), ...argv], {
        cwd: folder,
        encoding: 'utf8',
      });
    assert.equal(pulih('lint', 'a.md').status, 0);
    assert.equal(pulih('lint', '--fix', 'b.md').status, 1);
    assert.equal(pulih('lint', 'nope.md').status, 2);
    assert.equal(pulih('new', 'runbook', '--set', 'title=Restart').status, 0);
    assert.equal(pulih('inspect').status, 0);
    assert.equal(pulih('explain', 'section-missing').status, 0);
    assert.equal(pulih('--version').stdout, '0.0.0\n');
  });

  it('finds what its sources find', async () => {
    const files = ['examples', 'test/fixtures'].map((folder) => path.join(repository, folder));
    const argv = [
      'lint',
      '--preset',
      'strict',
      '--format',
      'json',
      '--now',
      '2023-02-21T03:00:00Z',
      ...files,
    ];
    // Of characters beyond ASCII, too.
    const { folder, run } = world({
      'a.md': '---\ntype: postmortem\n---\n# Panne\n\n## Éléments d’action\n\n- Mesurer\n',
    });
    const built = spawnSync(process.execPath, [bin, ...argv], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
    });
    const sources = await run(...argv);
    assert.deepEqual(JSON.parse(built.stdout), JSON.parse(sources.stdout));
  });

  it('is read byte for byte', () => {
    const program = readFileSync(path.join(repository, 'dist', 'program.cjs'), 'utf8');
    assert.ok(!/[^\0-\x7f]/.test(program));
  });

  it('makes no rule before it knows that one is needed', () => {
    const program = readFileSync(path.join(repository, 'dist', 'program.cjs'), 'utf8');
    const rule = program.indexOf('id:"outage-vague"');
    assert.ok(rule > 0);
    const { folder } = world({ 'a.md': draft });
    const makesRules = (...argv: string[]): boolean => {
      const coverage = path.join(folder, 'coverage', argv[0]!);
      // Of code that was kept nobody can tell whether it ran.
      const env = { ...process.env, NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: '1' };
      spawnSync(process.execPath, [bin, ...argv], { cwd: folder, env });
      return ranAt(rule, coverage);
    };
    assert.equal(makesRules('--version'), false);
    assert.equal(makesRules('lint', 'a.md'), true);
  });

  it('reads standard input', () => {
    const { folder } = world();
    const { status, stdout } = spawnSync(process.execPath, [bin, 'lint', '--stdin', '-f', 'json'], {
      cwd: folder,
      input: final,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(JSON.parse(stdout).files[0].path, 'stdin.md');
  });

  it('ends quietly when nobody reads on', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.md`, final]));
    const { folder } = world(files);
    const child = spawn(process.execPath, [bin, 'lint'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const stderr = text(child.stderr);
    await once(child, 'close');
    assert.equal(await stderr, '');
    assert.equal(child.signalCode, null);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`leaves no half file at ${signal}`, async () => {
      const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.md`, final]));
      const { folder, list, read } = world(files);
      const whole = world({ 'a.md': final });
      await whole.run('lint', '--fix');
      const fixed = whole.read('a.md');
      const child = spawn(process.execPath, [bin, 'lint', '--fix'], { cwd: folder, stdio: 'ignore' });
      const watcher = watch(folder, () => {
        if (!child.killed) child.kill(signal);
      });
      const [code] = await once(child, 'close');
      watcher.close();
      assert.equal(code, { SIGINT: 130, SIGTERM: 143 }[signal]);
      assert.deepEqual(list(), Object.keys(files).sort());
      const states = list().map((file) => read(file));
      assert.ok(states.every((state) => state === final || state === fixed));
      assert.ok(states.includes(final) && states.includes(fixed));
    });
  }

  it('shows the main job with `npm start`', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/start.mjs'], {
      cwd: repository,
      encoding: 'utf8',
    });
    assert.equal(status, 0);
    assert.match(stdout, /\$ pulih new postmortem /);
    assert.match(stdout, /problems \(/);
  });
});
