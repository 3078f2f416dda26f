import assert from 'node:assert/strict';
import { dayAfter, isoDay, parseInterval } from '../../../src/core/time/interval.js';

describe('intervals', () => {
  const cases: readonly (readonly [text: string, after: string | null])[] = [
    ['P3M', '2023-04-30'],
    ['P1Y', '2024-01-31'],
    ['P1M', '2023-02-28'],
    ['P1Y2M3D', '2024-04-03'],
    ['6 months', '2023-07-31'],
    ['1 month', '2023-02-28'],
    ['2 weeks', '2023-02-14'],
    ['90 days', '2023-05-01'],
    ['1 tahun', '2024-01-31'],
    ['6 bulan', '2023-07-31'],
    ['30 hari', '2023-03-02'],
    ['PT1H', null],
    ['P', null],
    ['soon', null],
  ];
  for (const [text, after] of cases)
    it(`${text} after 31 January 2023`, () => {
      const interval = parseInterval(text);
      const day = interval && dayAfter({ year: 2023, month: 1, day: 31 }, interval);
      assert.equal(day && isoDay(day), after);
    });
});
