import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { dateOrderOf, resolveOrder } from '../../../src/core/time/date-order.js';
import { findTimes } from '../../../src/core/time/parse-time.js';

describe('dateOrderOf', () => {
  const cases = [
    ['01/05/2024 and 24/05/2024', 'dmy'],
    ['01/05/2024 and 01/24/2024', 'mdy'],
    ['01/05/2024 and 2024-05-24', 'ambiguous'],
    ['24/05/2024 and 05/24/2024', 'ambiguous'],
    ['no date at all', 'ambiguous'],
  ] as const;
  for (const [text, order] of cases) {
    it(`is ${order} in \`${text}\``, () => {
      assert.equal(dateOrderOf(findTimes(text)), order);
    });
  }
});

describe('resolveOrder', () => {
  it('changes the ambiguous dates only', () => {
    const values = resolveOrder(findTimes('01/05/2024 24/06/2024 2024-03-04'), 'mdy');
    assert.deepEqual(
      values.map(({ date, dateOrder }) => [date?.month, date?.day, dateOrder]),
      [
        [1, 5, 'mdy'],
        [6, 24, 'dmy'],
        [3, 4, undefined],
      ],
    );
  });

  it('leaves everything under `ambiguous`', () => {
    const values = findTimes('01/05/2024');
    assert.equal(resolveOrder(values, 'ambiguous'), values);
  });
});
