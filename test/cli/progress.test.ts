import assert from 'node:assert/strict';
import { draft, world } from './support.js';

/** A clock on which every look takes a while. */
function slowClock(): () => number {
  let time = 0;
  return () => {
    time += 400;
    return time;
  };
}

const files = { 'a.md': draft, 'b.md': draft, 'c.md': draft, 'd.md': draft };

describe('progress', () => {
  const isTerminal = { stdin: false, stdout: false, stderr: true };

  it('is shown on a terminal when work takes over a second, and wiped', async () => {
    const { stderr } = await world(files).runWith({ isTerminal, now: slowClock() }, 'lint');
    assert.match(stderr, /^\r\[#{12} {12}\] 2 of 4 files checked\r\[#{18} {6}\] 3 of 4 files checked\r/);
    assert.ok(stderr.endsWith('\r\u001b[K'));
  });

  it('counts folders while many are searched, and is wiped', async () => {
    const deep = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}/x.txt`, 'x']));
    const { stderr } = await world({ ...deep, 'e.md': draft }).runWith(
      { isTerminal, now: slowClock() },
      'lint',
    );
    assert.ok(stderr.startsWith('\r3 folders searched\r4 folders searched\r5 folders searched\r\u001b[K'));
  });

  it('is not shown for quick work, nor where no terminal is', async () => {
    assert.equal((await world(files).runWith({ isTerminal }, 'lint')).stderr, '');
    assert.equal((await world(files).runWith({ now: slowClock() }, 'lint')).stderr, '');
  });
});
