import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { onlyTwice, repository, twice, type World, world } from './support.js';

interface Step {
  readonly shell: string;
  readonly env: { readonly [name: string]: string };
  readonly run: string;
}

const action = parse(readFileSync(path.join(repository, 'action.yml'), 'utf8')) as {
  readonly inputs: { readonly [name: string]: { readonly default: string } };
  readonly runs: { readonly steps: readonly Step[] };
};
const [step] = action.runs.steps;

/** Runs the step as GitHub does: inputs become variables by the expressions of the step, then a shell runs its text. */
function runAction(given: World, inputs: { readonly [name: string]: string }) {
  const env = Object.fromEntries(
    Object.entries(step!.env).map(([name, expression]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)![1]!;
      return [name, inputs[input] ?? action.inputs[input]!.default];
    }),
  );
  return spawnSync(step!.shell, ['-e', '-c', step!.run], {
    cwd: given.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GITHUB_ACTION_PATH: repository, GITHUB_ACTIONS: 'true', ...env },
  });
}

const tree = (): World =>
  world({
    '.pulih.yaml': onlyTwice,
    'docs/a b.md': twice,
    'docs/c.md': twice,
  });

describe('action.yml', () => {
  it('annotates, and fails on errors', () => {
    const { status, stdout } = runAction(tree(), {});
    assert.equal(status, 1);
    assert.match(stdout, /::error file=docs\/a b\.md,/);
    assert.match(stdout, /::error file=docs\/c\.md,/);
  });

  it('takes paths line by line, and the other inputs', () => {
    const given = tree();
    const { status, stdout } = runAction(given, {
      paths: 'docs/a b.md\n\n',
      'fail-on': 'never',
      sarif: 'out/pulih.sarif',
      preset: 'minimal',
    });
    assert.equal(status, 0);
    assert.doesNotMatch(stdout, /docs\/c\.md/);
    assert.equal(JSON.parse(given.read('out/pulih.sarif')).version, '2.1.0');
  });

  it('makes no command of what somebody writes into an input', () => {
    const given = tree();
    for (const evil of [
      '$(touch owned)',
      '`touch owned`',
      '"; touch owned; "',
      '--format=json=owned',
      "' || touch owned #",
    ]) {
      const inputs = Object.keys(action.inputs).filter((name) => name !== 'working-directory');
      runAction(given, Object.fromEntries(inputs.map((name) => [name, evil])));
      assert.ok(!existsSync(path.join(given.folder, 'owned')), evil);
    }
  });

  it('gives the shell no expression', () => {
    assert.ok(action.runs.steps.every(({ run }) => !run.includes('${{')));
  });
});
