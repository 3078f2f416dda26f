import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments } from 'yaml';
import { onlyTwice, repository, twice, type World, world } from './support.js';

interface Template {
  readonly spec: { readonly inputs: { readonly [name: string]: { readonly default: string } } };
  readonly pulih: {
    readonly variables: { readonly [name: string]: string };
    readonly script: readonly string[];
  };
}

const file = path.join(repository, 'integrations/gitlab/pulih.gitlab-ci.yml');
const [header, body] = parseAllDocuments(readFileSync(file, 'utf8')).map((document) => document.toJS());
const { spec, pulih } = { ...header, ...body } as Template;

/** Runs the job as GitLab does: inputs are put in as text, then a shell runs the lines with the variables around. */
function runJob(given: World, shell: string, inputs: { readonly [name: string]: string }) {
  const filled = (text: string): string =>
    text.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name) => inputs[name] ?? spec.inputs[name]!.default);
  const variables = Object.fromEntries(
    Object.entries(pulih.variables).map(([name, value]) => [name, filled(value)]),
  );
  const npx = `#!/bin/sh\n[ "$1 $2" = "--yes pulih@${spec.inputs.version!.default}" ] && shift 2 && exec '${process.execPath}' '${repository}/dist/pulih.cjs' "$@"\n`;
  given.write('bin/npx', npx);
  chmodSync(path.join(given.folder, 'bin/npx'), 0o755);
  return spawnSync(shell, ['-e', '-c', pulih.script.map(filled).join('\n')], {
    cwd: given.folder,
    encoding: 'utf8',
    // With a socket for input bash would read somebody's start-up files.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: `${given.folder}/bin:${process.env.PATH}`,
      CI: 'true',
      CI_PROJECT_DIR: given.folder,
      ...variables,
    },
  });
}

const tree = (): World =>
  world({
    '.pulih.yaml': onlyTwice,
    'docs/a b.md': twice,
    'docs/*.md': twice,
    'other/c.md': twice,
  });

const pathsIn = (given: World): string[] =>
  (JSON.parse(given.read('pulih.json')) as { location: { path: string } }[]).map(
    ({ location }) => location.path,
  );

describe('the GitLab template', () => {
  for (const shell of ['sh', 'bash'])
    describe(`in ${shell}`, () => {
      it('reports everything, and fails on errors', () => {
        const given = tree();
        const { status, stdout } = runJob(given, shell, {});
        assert.equal(status, 1);
        assert.match(stdout, /3 problems/);
        assert.deepEqual(pathsIn(given), ['docs/*.md', 'docs/a b.md', 'other/c.md']);
      });

      it('takes paths one a line, as they are written, and the other inputs', () => {
        const given = tree();
        const { status } = runJob(given, shell, { paths: 'docs/a b.md\nother/*.md\n', fail_on: 'never' });
        assert.equal(status, 0);
        assert.deepEqual(pathsIn(given), ['docs/a b.md', 'other/c.md']);
      });

      it('lints against a baseline', () => {
        const given = tree();
        given.write('known: $(id).json', '{"version":1,"files":{}}');
        const { status, stderr } = runJob(given, shell, { baseline: 'known: $(id).json', paths: 'docs' });
        assert.equal(stderr, '');
        assert.equal(status, 1);
      });
    });
});
