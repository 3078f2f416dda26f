import assert from 'node:assert/strict';
import { final, world } from './support.js';

describe('pulih lint --stdin', () => {
  it('checks standard input as the file it is said to be', async () => {
    const { runWith } = world({ '.pulih.yaml': 'documents:\n  - { files: docs/*.md, type: runbook }\n' });
    const { code, stdout } = await runWith(
      { input: '# Restart\n' },
      'lint',
      '--stdin',
      '--stdin-filename',
      'docs/x.md',
      '-f',
      'json',
    );
    assert.equal(code, 1);
    const [file] = JSON.parse(stdout).files;
    assert.deepEqual({ path: file.path, type: file.type }, { path: 'docs/x.md', type: 'runbook' });
  });

  it('prints standard input repaired, findings aside', async () => {
    const { runWith } = world();
    const { stdout, stderr } = await runWith({ input: final }, 'lint', '--stdin', '--fix');
    assert.ok(stdout.startsWith(final.trimEnd()));
    assert.match(stdout, /## Timeline/);
    assert.match(stderr, /section-empty/);
  });

  it('gives standard input back as it is where it is not to be checked', async () => {
    const { runWith } = world({ '.pulih.yaml': 'ignore: [old/]\n' });
    const argv = ['lint', '--stdin', '--fix', '--stdin-filename'];
    assert.equal((await runWith({ input: final }, ...argv, 'old/a.md')).stdout, final);
    assert.equal((await runWith({ input: '# Not ours\n' }, ...argv, 'a.md')).stdout, '# Not ours\n');
  });
});
