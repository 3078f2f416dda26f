import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toIso } from '../../../src/core/time/instant.js';
import { findTimes } from '../../../src/core/time/parse-time.js';
import { findRelatives } from '../../../src/core/time/relative.js';
import { resolveSequence, type TimelineContext } from '../../../src/core/time/timeline-clock.js';
import { parseZone } from '../../../src/core/time/zone.js';

function resolved(lines: readonly string[], context: TimelineContext = {}): readonly string[] {
  const entries = lines.map((line) => ({
    values: findTimes(line),
    relative: findRelatives(line)[0] ?? null,
  }));
  return resolveSequence(entries, context).map(({ at, end }) => {
    const start = at === null ? '-' : (toIso(at) ?? `T${at.time?.hour}:${at.time?.minute}`);
    return end === undefined ? start : `${start}/${toIso(end)}`;
  });
}

describe('resolveSequence', () => {
  it('carries the date from entry to entry and past midnight', () => {
    assert.deepEqual(resolved(['2023-02-21 22:00', '23:50', '00:05', '06:00']), [
      '2023-02-21T22:00',
      '2023-02-21T23:50',
      '2023-02-22T00:05',
      '2023-02-22T06:00',
    ]);
  });

  it('leaves a small step back on the same day, also across midnight', () => {
    assert.deepEqual(resolved(['2023-02-21 10:00', '09:30', '23:59', '00:05', '23:58']), [
      '2023-02-21T10:00',
      '2023-02-21T09:30',
      '2023-02-21T23:59',
      '2023-02-22T00:05',
      '2023-02-21T23:58',
    ]);
  });

  it('takes the date of a heading for the times below it', () => {
    assert.deepEqual(resolved(['February 21, 2023', '10:00', '22 February', '09:00']), [
      '2023-02-21',
      '2023-02-21T10:00',
      '2023-02-22',
      '2023-02-22T09:00',
    ]);
  });

  it('joins a date and a time of day from two cells', () => {
    const context = { date: { year: 2022, month: 1, day: 1 }, zone: parseZone('UTC') };
    assert.deepEqual(resolved(['| Thur | Jan 20 | 22:40 |', '| Fri | Jan 21 | 00:20 |'], context), [
      '2022-01-20T22:40Z',
      '2022-01-21T00:20Z',
    ]);
  });

  it('finds a missing year before, in the context, or after', () => {
    assert.deepEqual(resolved(['Dec 31 2022 23:00', 'Jan 1 00:30']), [
      '2022-12-31T23:00',
      '2023-01-01T00:30',
    ]);
    assert.deepEqual(resolved(['Dec 31 23:00', 'Jan 1 2023 00:30']), [
      '2022-12-31T23:00',
      '2023-01-01T00:30',
    ]);
    assert.deepEqual(resolved(['Jan 14, 10:18 AM'], { date: { year: 2020, month: 1, day: 14 } }), [
      '2020-01-14T10:18',
    ]);
  });

  it('reads ranges, over midnight too', () => {
    assert.deepEqual(resolved(['2023-02-21 10:00–10:15', '23:50–00:10 UTC']), [
      '2023-02-21T10:00Z/2023-02-21T10:15Z',
      '2023-02-21T23:50Z/2023-02-22T00:10Z',
    ]);
  });

  it('counts relative times from the first or the last absolute one', () => {
    assert.deepEqual(
      resolved(['2023-02-21 10:00', '+5 min', '+12 min', '10:20', '+5 min', 'T+00:12', '2 hours later']),
      [
        '2023-02-21T10:00',
        '2023-02-21T10:05',
        '2023-02-21T10:12',
        '2023-02-21T10:20',
        '2023-02-21T10:25',
        '2023-02-21T10:12',
        '2023-02-21T12:20',
      ],
    );
  });

  it('lets one date decide the order of all', () => {
    assert.deepEqual(resolved(['05/04/2024 10:00', '04/13/2024 11:00']), [
      '2024-05-04T10:00',
      '2024-04-13T11:00',
    ]);
  });

  it('takes the zone of the context, else the only one that an entry names', () => {
    assert.deepEqual(resolved(['2023-02-21 10:00', '11:00 WIB']), [
      '2023-02-21T10:00+07:00',
      '2023-02-21T11:00+07:00',
    ]);
    assert.deepEqual(resolved(['2023-02-21 10:00', '11:00 UTC'], { zone: parseZone('WIB') }), [
      '2023-02-21T10:00+07:00',
      '2023-02-21T11:00Z',
    ]);
  });

  it('counts midnights where no date is known', () => {
    const entries = ['22:00', '01:00'].map((text) => ({ values: findTimes(text) }));
    const days = resolveSequence(entries).map(({ at, dayOffset }) => [at?.date, dayOffset]);
    assert.deepEqual(days, [
      [null, 0],
      [null, 1],
    ]);
  });

  it('places a weekday on or after the day before it', () => {
    assert.deepEqual(resolved(['Sunday 2023-02-19', '22:00', 'Tuesday 01:00']), [
      '2023-02-19',
      '2023-02-19T22:00',
      '2023-02-21T01:00',
    ]);
  });

  it('says nothing for an entry without a time', () => {
    assert.deepEqual(resolved(['we looked', '10:00', '+5 min']), ['-', 'T10:0', 'T10:5']);
  });
});
