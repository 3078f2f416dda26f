import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findRelatives } from '../../../src/core/time/relative.js';

describe('findRelatives', () => {
  const cases = [
    ['+5 min: alert', [['+5 min', 5, 'last']]],
    ['T+00:12 paged', [['T+00:12', 12, 'start']]],
    ['T+1h 5m', [['T+1h 5m', 65, 'start']]],
    ['T-5', [['T-5', -5, 'start']]],
    ['T0 deploy', [['T0', 0, 'start']]],
    ['5 menit kemudian', [['5 menit kemudian', 5, 'last']]],
    ['two hours later', [['two hours later', 120, 'last']]],
    ['10:00+07:00, C+5 and a+5 min', []],
    ['+5 people', []],
  ] as const;
  for (const [text, expected] of cases) {
    it(`finds those of \`${text}\``, () => {
      const found = findRelatives(text).map((read) => [read.text, read.ms / 60_000, read.base]);
      assert.deepEqual(found, expected);
    });
  }
});
