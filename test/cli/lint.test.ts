import assert from 'node:assert/strict';
import { draft, world } from './support.js';

const poor = '---\ntype: apology\ntitle: Sorry\nstatus: final\nownr: x\n---\n\n# Sorry\n\n## Regret\n\nTBD\n';
const onlyOneRule = (severity: string): string =>
  `rules:\n  section-missing: off\n  section-empty: off\n  placeholder-left: off\n  frontmatter-schema: off\n  frontmatter-unknown-key: ${severity}\n`;

describe('pulih lint', () => {
  it('is silent where nothing is wrong', async () => {
    const { run } = world({ 'a.md': poor, '.pulih.yaml': onlyOneRule('off') });
    assert.deepEqual(await run('lint'), { code: 0, stdout: '', stderr: '' });
  });

  it('shows findings by file, aligned, and counts them', async () => {
    const { run } = world({ 'docs/a.md': poor, '.pulih.yaml': onlyOneRule('warning') });
    assert.deepEqual(await run('lint', 'docs'), {
      code: 0,
      stdout: [
        '',
        'docs/a.md',
        '  5:1  warning  Unknown key `ownr`. Did you mean `owner`?  frontmatter-unknown-key',
        '',
        '1 problem (0 errors, 1 warning, 0 infos) in 1 file checked',
        '',
      ].join('\n'),
      stderr: '',
    });
  });

  it('fails at errors', async () => {
    const { run } = world({ 'a.md': poor, '.pulih.yaml': onlyOneRule('error') });
    assert.equal((await run('lint')).code, 1);
  });

  it('fails at more warnings than allowed', async () => {
    const { run } = world({ 'a.md': poor, 'b.md': poor, '.pulih.yaml': onlyOneRule('warning') });
    assert.equal((await run('lint', '--max-warnings', '2')).code, 0);
    const { code, stderr } = await run('lint', '--max-warnings', '1', '--quiet');
    assert.deepEqual({ code, stderr }, { code: 1, stderr: '2 warnings; --max-warnings allows 1.\n' });
  });

  it('prints the JSON of the contract', async () => {
    const { run } = world({ 'docs/a.md': poor, '.pulih.yaml': onlyOneRule('error') });
    const { code, stdout } = await run('lint', '--format', 'json', 'docs/a.md');
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(stdout), {
      version: 1,
      files: [
        {
          path: 'docs/a.md',
          type: 'apology',
          locale: 'en',
          problems: [
            {
              rule: 'frontmatter-unknown-key',
              severity: 'error',
              message: 'Unknown key `ownr`. Did you mean `owner`?',
              line: 5,
              column: 1,
              endLine: 5,
              endColumn: 5,
              fixable: false,
              url: JSON.parse(stdout).files[0].problems[0].url,
              fingerprint: JSON.parse(stdout).files[0].problems[0].fingerprint,
            },
          ],
        },
      ],
      summary: { files: 1, errors: 1, warnings: 0, infos: 0, fixable: 0 },
    });
    assert.match(
      JSON.parse(stdout).files[0].problems[0].url,
      /^https:\/\/github\.com\/pulih\/pulih\/blob\/v\d+\.\d+\.\d+\/docs\/rules\/frontmatter-unknown-key\.md$/,
    );
  });

  it('gives the same order whatever order the paths have', async () => {
    const { run } = world({ 'b.md': poor, 'a.md': poor, 'c/d.md': poor });
    const there = await run('lint', 'c', 'b.md', 'a.md', 'b.md');
    assert.deepEqual(await run('lint', 'a.md', 'b.md', 'c'), there);
  });

  it('says messages in the language asked for', async () => {
    const { run } = world({ 'a.md': poor, '.pulih.yaml': onlyOneRule('error') });
    assert.match((await run('lint', '--locale', 'id')).stdout, /Kunci `ownr` tidak dikenal/);
  });

  it('colours only where asked or on a terminal', async () => {
    const { run, runWith } = world({ 'a.md': poor, '.pulih.yaml': onlyOneRule('error') });
    const isTerminal = { stdin: false, stdout: true, stderr: true };
    const coloured = async (outcome: Promise<{ stdout: string }>): Promise<boolean> =>
      (await outcome).stdout.includes('\u001b[');
    assert.equal(await coloured(run('lint')), false);
    assert.equal(await coloured(run('lint', '--color')), true);
    assert.equal(await coloured(runWith({ isTerminal }, 'lint')), true);
    assert.equal(await coloured(runWith({ isTerminal }, 'lint', '--no-color')), false);
    assert.equal(await coloured(runWith({ isTerminal, env: { NO_COLOR: '1' } }, 'lint')), false);
    assert.equal(await coloured(runWith({ env: { FORCE_COLOR: '1' } }, 'lint')), true);
  });

  it('takes every file for the type that is given', async () => {
    const { run } = world({ 'notes.md': '# Notes\n' });
    const { stdout } = await run('lint', '--type', 'runbook', '--format', 'json');
    assert.equal(JSON.parse(stdout).files[0].type, 'runbook');
  });

  it('starts from the preset that is given', async () => {
    const { run } = world({ 'a.md': draft, '.pulih.yaml': 'extends: minimal\n' });
    const rules = async (...argv: string[]): Promise<string[]> =>
      JSON.parse((await run('lint', '-f', 'json', ...argv)).stdout).files[0].problems.map(
        ({ rule }: { rule: string }) => rule,
      );
    assert.ok((await rules()).every((rule) => rule !== 'directive-reason'));
    const silenced = `${draft}\n<!-- pulih-disable-file section-missing -->\n`;
    const strict = world({ 'a.md': silenced, '.pulih.yaml': 'extends: minimal\n' });
    const { stdout } = await strict.run('lint', '--preset', 'strict');
    assert.match(stdout, /directive-reason/);
  });

  it('leaves files alone that are neither typed nor configured', async () => {
    const { run } = world({ 'a.md': '# A\n', 'b.md': '---\ntype: blog-post\n---\n# B\n', 'c.md': '' });
    assert.deepEqual(await run('lint'), {
      code: 0,
      stdout: '',
      stderr:
        '3 Markdown files, none is a Pulih document: add `type:` to the front matter, name the files under `documents` in .pulih.yaml, or run `pulih init`.\n',
    });
  });

  it('says so of a file that was named, where others are documents', async () => {
    const { run } = world({ 'a.md': '# A\n', 'b.md': poor, '.pulih.yaml': onlyOneRule('off') });
    assert.equal(
      (await run('lint', 'a.md', 'b.md')).stderr,
      'a.md is left alone: neither its front matter nor a configuration says what it is.\n',
    );
  });
});
