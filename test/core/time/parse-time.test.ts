import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { type EpochOptions, toIso } from '../../../src/core/time/instant.js';
import { type FindTimesOptions, findTimes } from '../../../src/core/time/parse-time.js';
import type { TimeValue } from '../../../src/core/time/time-value.js';

/** A value in one line: ISO 8601 with `????` for a missing year, then what else it says. */
function told(value: TimeValue, options: EpochOptions = {}): string {
  const { date, time, link, weekday, dateOrder } = value;
  const day =
    date === null ? '' : (toIso({ ...value, date: { ...date, year: date.year ?? 2000 }, time: null }) ?? '');
  const at = toIso({ ...value, date: { year: 2000, month: 1, day: 1 } }, options) ?? '';
  const clock = time === null ? '' : at.slice(at.indexOf('T'));
  const marks = [weekday && `weekday ${weekday}`, dateOrder, link, value.approximate && 'about'].filter(
    Boolean,
  );
  return [`${date?.year === null ? day.replace('2000', '????') : day}${clock}`, ...marks].join(', ');
}

function found(text: string, options: FindTimesOptions = {}): readonly string[] {
  return findTimes(text, options).map((value) => told(value));
}

const whole: readonly (readonly [text: string, expected: string])[] = [
  ['2023-02-21', '2023-02-21'],
  ['2023/2/21', '2023-02-21'],
  ['2023-02-21T10:00', '2023-02-21T10:00'],
  ['2023-02-21 10:00', '2023-02-21T10:00'],
  ['2023-02-21T10:00:00+07:00', '2023-02-21T10:00:00+07:00'],
  ['2023-02-21T10:00:00.5Z', '2023-02-21T10:00:00.500Z'],
  ['2023-02-21T10:00:00-05:00[America/New_York]', '2023-02-21T10:00:00-05:00'],
  ['20230221T100000Z', '2023-02-21T10:00:00Z'],
  ['2023-02-21 10:00:00,123', '2023-02-21T10:00:00.123'],
  ['2023-02-21   09:05', '2023-02-21T09:05'],
  ['2018-06-11 9:02a', '2018-06-11T09:02'],
  ['24-10-2024', '2024-10-24, dmy'],
  ['07-27-2023', '2023-07-27, mdy'],
  ['01/05/2024', '2024-05-01, ambiguous'],
  ['05/05/2024', '2024-05-05'],
  ['4/21/23', '2023-04-21, mdy'],
  ['24.10.2024', '2024-10-24'],
  ['Monday 05/04/2026', '2026-05-04, weekday 1, mdy'],
  ['Jan 14, 10:18 AM', '????-01-14T10:18'],
  ['Jan 23rd', '????-01-23'],
  ['May 9th 2021 at 6:48AM PDT', '2021-05-09T06:48-07:00'],
  ['Tuesday 21 February 2023', '2023-02-21, weekday 2'],
  ['Selasa, 21 Februari 2023', '2023-02-21, weekday 2'],
  ['Sunday the 31st of October', '????-10-31, weekday 7'],
  ['2023-02-21 (Tue) 10:00', '2023-02-21T10:00, weekday 2'],
  ['21 Februari 2023 pukul 10.00 WIB', '2023-02-21T10:00+07:00'],
  ['Sep 29 2017 08:59', '2017-09-29T08:59'],
  ['Sept. 18th', '????-09-18'],
  ['February 8th, 2019', '2019-02-08'],
  ['February 15, 2024: 1:23pm UTC', '2024-02-15T13:23Z'],
  ['Tue, 21 Feb 2023 10:00:00 GMT', '2023-02-21T10:00:00Z, weekday 2'],
  ['Mon May 10 11:15:04 2021 +0200', '2021-05-10T11:15:04, weekday 1'],
  ['10/Oct/2000:13:55:36 -0700', '2000-10-10T13:55:36-07:00'],
  ['21-Feb-2023', '2023-02-21'],
  ['2023 Feb 21', '2023-02-21'],
  ['12:45 PM PST Saturday Oct 30th', '????-10-30T12:45-08:00, weekday 6'],
  ['09:15:04 Monday May 10th (UTC), 2021', '2021-05-10T09:15:04Z, weekday 1'],
  ['22:30 UTC on October 29', '????-10-29T22:30Z'],
  ['24:00 on 2023-02-21', '2023-02-22T00:00'],
  ['03-26 08:10', '????-03-26T08:10, mdy'],
  ['8:39 AM PT', 'T08:39-08:00'],
  ['14:02', 'T14:02'],
  ['14:02:33', 'T14:02:33'],
  ['1402 UTC', 'T14:02Z'],
  ['14h02', 'T14:02'],
  ['10.00 WIB', 'T10:00+07:00'],
  ['12.15 AM PST', 'T00:15-08:00'],
  ['12:15 pm', 'T12:15'],
  ['9am', 'T09:00'],
  ['13:52 PM', 'T13:52'],
  ['10:00 (UTC+7)', 'T10:00+07:00'],
  ['10:00 Asia/Jakarta', 'T10:00+07:00'],
  ['10:00 Pacific Time', 'T10:00-08:00'],
  ['Sunday 22:00', 'T22:00, weekday 7'],
  ['21 de fevereiro de 2023 às 14h02', '2023-02-21T14:02'],
  ['14 mars 2023 à 14h30', '2023-03-14T14:30'],
  ['21. Februar 2023 um 10.00 Uhr', '2023-02-21T10:00'],
  ['21 de febrero de 2023 a las 10:00', '2023-02-21T10:00'],
  ['2023年2月21日 10時00分', '2023-02-21T10:00'],
  ['2023年2月21日10:00', '2023-02-21T10:00'],
  ['2018-07-08 ca. 18:30', '2018-07-08T18:30, about'],
];

const within: readonly (readonly [text: string, expected: readonly string[]])[] = [
  ['12:48 (6:48 PDT)', ['T12:48', 'T06:48-07:00, restates']],
  ['10:00–10:15 UTC', ['T10:00Z', 'T10:15Z, range-end']],
  ['10:00-10:15', ['T10:00', 'T10:15, range-end']],
  ['16:58 to 18:46 UTC', ['T16:58Z', 'T18:46Z, range-end']],
  ['3-4 PM', ['T15:00', 'T16:00, range-end']],
  ['11:00-1:00 PM', ['T11:00', 'T13:00, range-end']],
  ['between ~4pm and ~5:15pm', ['T16:00, about', 'T17:15, range-end, about']],
  ['mulai pukul 10.00 hingga 12.00 WIB', ['T10:00+07:00', 'T12:00+07:00, range-end']],
  ['from 10:00 to 12:00 on 21 February 2023', ['2023-02-21T10:00', '2023-02-21T12:00, range-end']],
  ['21 Feb – 23 Feb 2023', ['2023-02-21', '2023-02-23, range-end']],
  ['January 14-19, 2026', ['2026-01-14']],
  ['4/21/23-4/25/23', ['2023-04-21, mdy', '2023-04-25, mdy, range-end']],
  ['| Thur | Jan 20 | 22:40 |', ['????-01-20', 'T22:40']],
  ['Repaired: 2025-01-14 1600\nResolved', ['2025-01-14T16:00']],
  ['2025-01-14 1600 users', ['2025-01-14']],
  ['2023-02-21\n10:00', ['2023-02-21', 'T10:00']],
  ['10:00, 2023-02-21 11:00', ['T10:00', '2023-02-21T11:00']],
  [
    'about 10:00, roughly at 10:05, sekitar pukul 10.10 WIB',
    ['T10:00, about', 'T10:05, about', 'T10:10+07:00, about'],
  ],
  ['jam 8 malam, pukul 2 siang', ['T20:00', 'T14:00']],
  ['**14:02** _14:03_ [14:04] `14:05`', ['T14:02', 'T14:03', 'T14:04', 'T14:05']],
  ['[W 2018-02-20 15:32:35.100 web:1588] 500', ['2018-02-20T15:32:35.100']],
];

const none: readonly string[] = [
  'version 1.27.0, v1.13.5-gke.10, 2.0',
  '10.0.0.8 and 192.168.10.20:8080',
  '2:30 hours, 1h 50m, 90 minutes, 5m, 30s',
  'ratio 16:10, lasted 1:26',
  'host:8080 and port 8080',
  '$12.50, Rp 10.00, 10.00%',
  '3e:10:22:aa:10:0f',
  '11/03/202',
  '2023-02-30 and 31/02/2024',
  'INC-2023-0221, PM2019-009, CVE-2021-44228',
  '[notes](./2023-02-21-apology.md)',
  'https://example.org/2023/02/21/report?from=1519107353593&at=10:00',
  'may 10 users, march 3 times, 3 out of 5',
  '25:00, 10:61, 10:00:75',
  'at height 4779033 and #1402',
  'since 5h',
];

describe('findTimes', () => {
  for (const [text, expected] of whole) {
    it(`reads \`${text}\``, () => {
      assert.deepEqual(found(`x ${text} y`), [expected]);
    });
  }

  for (const [text, expected] of within) {
    it(`finds the values of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(found(text), expected);
    });
  }

  for (const text of none) {
    it(`finds no time in \`${text}\``, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it('gives offsets in the whole text, and the text there', () => {
    const text = 'Down at 10:00 UTC, up on 21 February 2023 at 12:15.';
    const values = findTimes(text);
    assert.deepEqual(
      values.map(({ range }) => text.slice(range.start, range.end)),
      ['10:00 UTC', '21 February 2023 at 12:15'],
    );
    assert.deepEqual(
      values.map((value) => value.text),
      ['10:00 UTC', '21 February 2023 at 12:15'],
    );
  });

  it('looks at nothing outside the stretch it is given', () => {
    const text = '10:00 11:00 12:00';
    assert.deepEqual(
      findTimes(text, { from: 6, to: 11 }).map(({ range, text }) => ({ range, text })),
      [{ range: { start: 6, end: 11 }, text: '11:00' }],
    );
  });

  it('takes `10.00` alone for a time in Indonesian only', () => {
    assert.deepEqual(found('Layanan pulih 10.00', { locales: ['id'] }), ['T10:00']);
    assert.deepEqual(found('Score 10.00'), []);
  });

  it('reads ambiguous dates in the order it is told', () => {
    assert.deepEqual(found('01/05/2024', { dateOrder: 'mdy' }), ['2024-01-05, mdy']);
    assert.deepEqual(found('01/05/2024', { dateOrder: 'dmy' }), ['2024-05-01, dmy']);
  });

  it('keeps the zone as it is written', () => {
    const [value] = findTimes('10:00 IST');
    assert.deepEqual(value?.zone, {
      kind: 'abbreviation',
      text: 'IST',
      offsets: [330, 60, 120],
      unambiguous: false,
    });
  });

  it('tells the precision of what is written', () => {
    const precisions = ['2023-02-21', '9 am', '09:00', '09:00:00'].map(
      (text) => findTimes(text)[0]?.precision,
    );
    assert.deepEqual(precisions, ['day', 'hour', 'minute', 'second']);
  });
});
