import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, watch } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { draft, final, repository, world } from './support.js';

const bin = path.join(repository, 'dist', 'pulih.js');

describe('the built program', () => {
  it('runs without node_modules, and exits with the code of what it found', () => {
    const { folder } = world({ 'a.md': draft, 'b.md': final });
    cpSync(path.join(repository, 'dist'), path.join(folder, 'alone'), { recursive: true });
    const pulih = (...argv: string[]) =>
      spawnSync(process.execPath, [path.join(folder, 'alone', 'pulih.js'), ...argv], {
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

  it('loads no rule before it knows that one is needed', () => {
    const loaded = new Set<string>();
    const load = (file: string): void => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import) ?"(\.[^"]+)"/g);
      for (const [, name = ''] of imports) load(path.join(path.dirname(file), name));
    };
    load(bin);
    const kilobytes = [...loaded].reduce((sum, file) => sum + readFileSync(file).length / 1000, 0);
    assert.ok(loaded.size > 1 && kilobytes < 64, `${[...loaded].join(', ')}: ${kilobytes} kB`);
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
