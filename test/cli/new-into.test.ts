import assert from 'node:assert/strict';
import { draft, world } from './support.js';

/** The lines of a text that another has not. */
function addedLines(before: string, after: string): string[] {
  const rest = before.split('\n');
  const added: string[] = [];
  for (const line of after.split('\n')) {
    if (rest[0] === line) rest.shift();
    else added.push(line);
  }
  assert.deepEqual(rest, [], 'nothing of the old text is lost or moved');
  return added;
}

describe('pulih new --into', () => {
  const partial = `${draft}\n## Cause\n\nA full  disk.\n\n* odd * bullets\n\n## Summary\n\nDown.\n`;

  it('adds the sections that are missing, in order, and changes nothing else', async () => {
    const { run, read } = world({ 'a.md': partial });
    const { code, stdout, stderr } = await run('new', 'postmortem', '--into', 'a.md');
    assert.equal(code, 0, stderr);
    assert.equal(stdout, 'a.md\n');
    assert.match(stderr, /^Added \d+ sections: .*Timeline.*\n/);
    const headings = addedLines(partial, read('a.md')).filter((line) => line.startsWith('## '));
    assert.ok(headings.includes('## Timeline'));
    assert.ok(!headings.includes('## Cause') && !headings.includes('## Summary'));
    assert.equal((await run('lint', '--preset', 'minimal')).stdout.includes('section-missing'), false);
  });

  it('adds nothing a second time', async () => {
    const { run, read } = world({ 'a.md': partial });
    await run('new', 'postmortem', '--into', 'a.md', '--full');
    const once = read('a.md');
    const { code, stderr } = await run('new', 'postmortem', '--into', 'a.md', '--full');
    assert.equal(code, 0);
    assert.equal(stderr, 'a.md lacks no section that a postmortem demands; it stays as it is.\n');
    assert.equal(read('a.md'), once);
  });

  it('keeps line breaks and the language of the document', async () => {
    const text =
      '# Gangguan pemesanan\r\n\r\n## Ringkasan\r\n\r\nPelanggan tidak bisa memesan karena server dan basis data mati.\r\n';
    const { run, read } = world({ 'a.md': text });
    await run('new', 'postmortem', '--into', 'a.md');
    assert.doesNotMatch(read('a.md'), /[^\r]\n/);
    assert.match(read('a.md'), /## Kronologi/);
  });

  it('prints the result where asked', async () => {
    const { run, read } = world({ 'a.md': partial });
    const { stdout } = await run('new', 'postmortem', '--into', 'a.md', '--stdout');
    assert.match(stdout, /## Timeline/);
    assert.equal(read('a.md'), partial);
  });

  it('refuses a document of another type, one that is not there, and other options', async () => {
    const { run } = world({ 'a.md': partial });
    const refused = {
      'runbook --into a.md': 'a.md says `type: postmortem`; run `pulih new postmortem --into a.md`.',
      'postmortem --into b.md': 'b.md does not exist.',
      'postmortem --into a.md --force':
        '`--into` adds sections and changes nothing else; leave `--force` out.',
    };
    for (const [line, message] of Object.entries(refused)) {
      assert.deepEqual(await run('new', ...line.split(' ')), {
        code: 2,
        stdout: '',
        stderr: `pulih: ${message}\n`,
      });
    }
  });
});
