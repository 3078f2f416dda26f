import assert from 'node:assert/strict';
import { draft, world } from './support.js';

const foreign =
  '# Outage\n\n**Impact:** Nobody could order.\n\n## Root cause\n\nA disk.\n\n## Timeline\n\n- 10:00 UTC down\n- 11:00 UTC up\n';

describe('pulih inspect', () => {
  it('prints the JSON of the contract, also for documents never written for Pulih', async () => {
    const { run } = world({ 'a.md': draft, 'b.md': foreign, 'c.md': '' });
    const { code, stdout, stderr } = await run('inspect', '--format', 'json');
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    const { version, documents } = JSON.parse(stdout);
    assert.equal(version, 1);
    assert.deepEqual(
      documents.map((document: { [key: string]: unknown }) => [
        document.path,
        document.type,
        document.typeSource,
      ]),
      [
        ['a.md', 'postmortem', 'front-matter'],
        ['b.md', 'postmortem', 'guess'],
        ['c.md', null, null],
      ],
    );
    assert.deepEqual(
      documents[1].sections.map(({ id, line, form }: { [key: string]: unknown }) => [id, line, form]),
      [
        ['impact', 3, 'bold-label'],
        ['cause', 5, 'heading'],
        ['timeline', 9, 'heading'],
      ],
    );
  });

  it('sums a document up for people', async () => {
    const { run } = world({ 'b.md': foreign });
    const { stdout } = await run('inspect', 'b.md');
    assert.match(stdout, /^b\.md\n {2}type +postmortem \(guessed\)\n {2}language +en\n/);
    assert.match(stdout, / +9 {2}timeline +Timeline\n/);
  });

  it('takes the type that is given', async () => {
    const { run } = world({ 'b.md': foreign });
    const { stdout } = await run('inspect', '--format', 'json', '--type', 'runbook', 'b.md');
    const [{ type, typeSource }] = JSON.parse(stdout).documents;
    assert.deepEqual([type, typeSource], ['runbook', 'flag']);
  });

  it('answers for the other files where one cannot be read', async () => {
    const { run } = world({ 'a.md': draft, 'b.md': Uint8Array.of(0, 1, 2) });
    const { code, stdout, stderr } = await run('inspect', '--format', 'json', 'a.md', 'b.md', 'nope.md');
    assert.equal(code, 2);
    assert.equal(JSON.parse(stdout).documents.length, 1);
    assert.equal(stderr, 'nope.md does not exist.\nb.md is binary, not text: byte 0 is zero.\n');
  });
});
