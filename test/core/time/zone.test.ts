import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { offsetAt, usualZones } from '../../../src/core/time/iana.js';
import type { Zone } from '../../../src/core/time/time-value.js';
import { findZones, parseZone } from '../../../src/core/time/zone.js';

function told(zone: Zone | null): string | number | null {
  if (zone === null) return null;
  return zone.kind === 'offset' ? zone.minutes : zone.kind === 'iana' ? zone.id : zone.offsets.join('|');
}

describe('parseZone', () => {
  const cases = [
    ['UTC', '0'],
    ['gmt', '0'],
    ['Z', 0],
    ['+07:00', 420],
    ['UTC+7', 420],
    ['GMT-03:30', -210],
    ['pst', '-480'],
    ['WITA', '480'],
    ['IST', '330|60|120'],
    ['Waktu Indonesia Barat', '420'],
    ['PT', 'America/Los_Angeles'],
    ['Eastern Time', 'America/New_York'],
    ['Asia/Jakarta', 'Asia/Jakarta'],
    ['(UTC)', '0'],
    ['Nowhere/Land', null],
    ['+25:00', null],
    ['constructor', null],
    ['', null],
  ] as const;
  for (const [text, expected] of cases) {
    it(`reads \`${text}\``, () => {
      assert.equal(told(parseZone(text)), expected);
    });
  }
});

describe('findZones', () => {
  const cases = [
    ['Timeline (all times PST) 04/23/2023. All times approximations', ['-480 stated']],
    ['Time (UTC)', ['0 stated']],
    ['All Times in CEST', ['120 stated']],
    ['waktu dalam WIB', ['420 stated']],
    ['Europe/London', ['Europe/London']],
    ['Times are UTC+7', ['420 stated']],
    ['Pacific Time', ['America/Los_Angeles']],
    ['times are in Eastern', ['America/New_York stated']],
    ['All times in IST', ['330|60|120 stated']],
    ['Down since 10:00 UTC.', []],
    ['PT Telkom, the EST drug and modern ART', []],
    ['We use CSS and HTTP', []],
  ] as const;
  for (const [text, expected] of cases) {
    it(`finds those of \`${text}\``, () => {
      const found = findZones(text).map(({ zone, stated }) => `${told(zone)}${stated ? ' stated' : ''}`);
      assert.deepEqual(found, expected);
    });
  }

  it('gives the offsets of the name', () => {
    assert.deepEqual(findZones('Time (UTC)')[0]?.range, { start: 6, end: 9 });
  });
});

describe('the usual zones', () => {
  it('are known to the runtime', () => {
    for (const id of usualZones) assert.notEqual(offsetAt(0, id), null, id);
  });
});
