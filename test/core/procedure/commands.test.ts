import assert from 'node:assert/strict';
import { understand } from '../../../src/core/incident/understand.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { destructionOf, hasResult, savesCopy } from '../../../src/core/procedure/command-kinds.js';
import { shipped } from '../../support/lint-text.js';

const read = (body: string) => {
  const text = `---\ntype: runbook\ntitle: T\nlocale: en\n---\n\n## Mitigation\n\n${body}`;
  return { text, commands: understand(readMarkdown(text), { types: shipped }).commands() };
};
const typed = (body: string): string[] => read(body).commands.map(({ text }) => text);
const only = (command: string) => read(`\`\`\`sh\n${command}\n\`\`\`\n`).commands.at(-1)!;

describe('commands', () => {
  it('stand in blocks of a shell, without sudo and assignments', () => {
    assert.deepEqual(typed('```sh\nsudo -u postgres A=1 dropdb a\n# not this\nls | wc -l\n```\n'), [
      'dropdb a',
      'ls',
      'wc -l',
    ]);
  });

  it('stand after the prompts of a session, and answers are none', () => {
    assert.deepEqual(typed('```\n$ kubectl get pods\nrm  1/1\nbudi@db1:~$ uptime\n```\n'), [
      'kubectl get pods',
      'uptime',
    ]);
  });

  it('stand in unlabelled blocks where a line begins with a known program', () => {
    assert.deepEqual(typed('```\nNAME READY\nkubectl get pods\n```\n'), ['kubectl get pods']);
    assert.deepEqual(typed('```yaml\nkubectl: get pods\n```\n'), []);
  });

  it('stand in sentences, and in SQL', () => {
    assert.deepEqual(typed('Run `kubectl get pods` or `pods`.\n\n```sql\nselect 1;\ndrop table a;\n```\n'), [
      'kubectl get pods',
      'select 1',
      'drop table a',
    ]);
  });

  it('stand where they say, in quotes and with line breaks of both kinds', () => {
    for (const breaks of ['\n', '\r\n']) {
      const { text, commands } = read(
        '> ```sh\n> ls -la\n> ```\n\n1. Do\n\n   ```sh\n   cat a\n   ```\n'.replaceAll('\n', breaks),
      );
      for (const { range, words } of commands) {
        assert.equal(text.slice(range.start, range.end).slice(0, 2), words[0]!.text.slice(0, 2));
        for (const word of words) assert.equal(text.slice(word.range.start, word.range.end), word.text);
      }
    }
  });

  const destructive: readonly (readonly [command: string, destroys: string | null])[] = [
    ['rm -rf /var/lib/orders', 'rm'],
    ['/bin/rm -rf /var/lib/orders', 'rm'],
    ['rm -rf /tmp/orders', null],
    ['kubectl -n prod delete pvc data-0', 'kubectl delete pvc'],
    ['kubectl delete pod/a', null],
    ['kubectl delete pvc data-0 --dry-run=client', null],
    ['kubectl exec a -- rm -rf /data', 'rm'],
    ['ssh db1 sudo rm -rf /data', 'rm'],
    ['git push --force', 'git push --force'],
    ['git push', null],
    ['aws ec2 terminate-instances --instance-ids i-1', 'aws terminate-instances'],
    ['terraform plan -destroy', null],
    ['curl -X DELETE http://search/orders', 'curl DELETE -X'],
    ['curl http://search/orders', null],
    ['mysql -e "TRUNCATE TABLE a"', 'truncate table'],
    ['echo "drop table a"', null],
  ];
  for (const [command, destroys] of destructive)
    it(`${destroys === null ? 'leave all as it is' : 'destroy something'}: ${command}`, () =>
      assert.equal(destructionOf(only(command)), destroys));

  it('keep a copy, or only prepare', () => {
    assert.ok(savesCopy(only('pg_dump orders')));
    assert.ok(savesCopy(only('kubectl get pvc data-0 -o yaml')));
    assert.ok(!savesCopy(only('kubectl get pvc data-0')));
    assert.ok(!hasResult(only('cd /etc')));
    assert.ok(!hasResult(only('git clone git@host:a.git')));
    assert.ok(hasResult(only('git push')));
  });
});
