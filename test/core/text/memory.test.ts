import assert from 'node:assert/strict';
import { Memory } from '../../../src/core/text/memory.js';

describe('the memory of a text', () => {
  const never = (): never => assert.fail('it was known');

  it('works a stretch out once, also where nothing comes out', () => {
    const memory = new Memory();
    assert.equal(
      memory.recall('length', 'abc', (stretch) => stretch.length),
      3,
    );
    assert.equal(memory.recall('length', 'abc', never), 3);
    assert.equal(
      memory.recall('none', 'abc', () => undefined),
      undefined,
    );
    assert.equal(memory.recall('none', 'abc', never), undefined);
  });

  it('keeps subjects apart', () => {
    const memory = new Memory();
    memory.recall('length', 'abc', ({ length }) => length);
    assert.equal(
      memory.recall('first', 'abc', ([first]) => first),
      'a',
    );
  });

  it('knows what the reading before asked for, and forgets what later ones do not ask for', () => {
    const first = new Memory();
    for (const stretch of ['kept', 'dropped', 'lost', 'gone'])
      first.recall('length', stretch, ({ length }) => length);
    let last = first;
    for (let reading = 0; reading < 3; reading++) {
      last = new Memory(last);
      assert.equal(last.recall('length', 'kept', never), 4);
    }
    assert.equal(
      last.recall('length', 'dropped', () => 'again'),
      'again',
    );
  });

  it('works a stretch out whose own result needs another', () => {
    const memory = new Memory(new Memory());
    const twice = memory.recall('twice', 'abc', (stretch) =>
      memory.recall('length', stretch, ({ length }) => 2 * length),
    );
    assert.equal(twice, 6);
    assert.equal(memory.recall('length', 'abc', never), 6);
  });

  it('passes on what it was given where nobody asked', () => {
    const first = new Memory();
    first.recall('length', 'kept', ({ length }) => length);
    assert.equal(new Memory(new Memory(first)).recall('length', 'kept', never), 4);
  });

  it('keeps what one reading asks once only where there was a reading before', () => {
    const first = new Memory();
    first.carry('length', 'abc', ({ length }) => length);
    const second = new Memory(first);
    assert.equal(
      second.carry('length', 'abc', () => 'again'),
      'again',
    );
    assert.equal(new Memory(second).carry('length', 'abc', never), 'again');
  });

  it('knows what it was asked of an object by the object itself', () => {
    const memory = new Memory(new Memory());
    const [one, other] = [{ length: 1 }, { length: 1 }];
    memory.recall('length', one, () => 'of one');
    assert.equal(memory.recall('length', one, never), 'of one');
    assert.equal(
      memory.recall('length', other, () => 'of the other'),
      'of the other',
    );
  });
});
