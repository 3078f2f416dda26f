import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readShell } from '../../../src/core/procedure/shell.js';

const calls = (text: string): string[][] =>
  readShell(text).map(({ words }) => words.map((word) => word.text));

describe('shell text', () => {
  const cases: readonly (readonly [name: string, text: string, calls: string[][]])[] = [
    ['words', 'ls -la /tmp', [['ls', '-la', '/tmp']]],
    ['quotes', `psql -c "drop table a" 'b c'd`, [['psql', '-c', 'drop table a', 'b cd']]],
    ['calls on a line', 'a | b && c; d & e', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['lines', 'a\nb\r\nc', [['a'], ['b'], ['c']]],
    ['a line that goes on', 'aws rds \\\n  delete-db', [['aws', 'rds', 'delete-db']]],
    ['comments', '# rm all\nls # rm', [['ls']]],
    ['a sign within a word', 'open a#b', [['open', 'a#b']]],
    [
      'placeholders with spaces',
      'cf target <org name> -s <a|b>',
      [['cf', 'target', '<org name>', '-s', '<a|b>']],
    ],
    ['a here-document', 'cat <<EOF\nrm -rf /\nEOF\nls', [['cat'], ['ls']]],
    ['a quote that is never closed', 'echo "rm -rf', [['echo', 'rm -rf']]],
    [
      'a call within a call',
      'kubectl logs $(kubectl get pods)',
      [
        ['kubectl', 'logs', '$'],
        ['kubectl', 'get', 'pods'],
      ],
    ],
    ['nothing', ' \n\t\u00a0', []],
  ];
  for (const [name, text, expected] of cases)
    it(`has ${name}`, () => assert.deepEqual(calls(text), expected));

  it('has words that stand where they say, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab <>\'"\\$#|\n\r;()`EOF -') }), (text) => {
        let end = 0;
        for (const { words, range } of readShell(text)) {
          assert.ok(words.length > 0);
          for (const word of words) {
            assert.ok(end <= word.range.start && word.range.start < word.range.end);
            end = word.range.end;
          }
          assert.equal(range.end, end);
        }
        assert.ok(end <= text.length);
      }),
    );
  });
});
