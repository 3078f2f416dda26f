import assert from 'node:assert/strict';
import { world } from './support.js';

describe('pulih new', () => {
  const refused: { readonly [what: string]: readonly [args: readonly string[], stderr: string | RegExp] } = {
    'an unknown type': [
      ['new', 'runbok', '--set', 'title=x'],
      /^pulih: Unknown document type `runbok`\. Did you mean `runbook`\?/,
    ],
    'no title where nobody can be asked': [['new', 'runbook'], /`--set title=/],
    'a key that nearly spells a known one': [
      ['new', 'postmortem', '--set', 'title=x', '--set', 'times.startd=2023-02-21'],
      'pulih: Unknown key `times.startd` in `--set`. Did you mean `times.started`?\n',
    ],
    'a setting without a key': [
      ['new', 'runbook', '--set', 'down'],
      'pulih: `--set down` has no key; write it as `--set KEY=VALUE`.\n',
    ],
    'a group of keys as one value': [
      ['new', 'postmortem', '--set', 'title=x', '--set', 'times=now'],
      /^pulih: `times` is a group of keys; set one of them, such as `times\.started`/,
    ],
    'a value that its field does not allow': [
      ['new', 'postmortem', '--set', 'title=x', '--set', 'severity=sev9'],
      /^pulih: `severity` is `sev9`; write one of `sev1`/,
    ],
    'a type in --set': [['new', 'runbook', '--set', 'type=x'], /^pulih: `--set type=…` is not needed/],
    'an unreadable source': [
      ['new', 'apology', '--set', 'title=x', '--from', 'nope.md'],
      'pulih: nope.md does not exist.\n',
    ],
    'a source whose front matter is broken': [
      ['new', 'apology', '--set', 'title=x', '--from', 'bad.md'],
      /^pulih: bad\.md:2:\d+: The front matter cannot be read: /,
    ],
  };
  for (const [what, [args, stderr]] of Object.entries(refused)) {
    it(`refuses ${what}, and writes nothing`, async () => {
      const { run, list } = world({ 'bad.md': '---\na: [\n---\n' });
      const outcome = await run(...args);
      assert.equal(outcome.code, 2);
      if (typeof stderr === 'string') assert.equal(outcome.stderr, stderr);
      else assert.match(outcome.stderr, stderr);
      assert.deepEqual(list(), ['bad.md']);
    });
  }
});
