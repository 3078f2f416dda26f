import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  type Epoch,
  type EpochOptions,
  seasonMismatch,
  toEpoch,
  toIso,
} from '../../../src/core/time/instant.js';
import { findTimes } from '../../../src/core/time/parse-time.js';
import type { TimeValue, Zone } from '../../../src/core/time/time-value.js';
import { parseZone } from '../../../src/core/time/zone.js';

function only(text: string): TimeValue {
  const [value] = findTimes(text);
  assert.ok(value, text);
  return value;
}

function zone(text: string): Zone {
  const found = parseZone(text);
  assert.ok(found, text);
  return found;
}

function epoch(text: string, options: EpochOptions = {}): Epoch | null {
  return toEpoch(only(text), options);
}

const at = (iso: string): number => Date.parse(iso);

describe('toEpoch', () => {
  it('counts from the zone of the value', () => {
    assert.deepEqual(epoch('2023-02-21 10:00 WIB'), { ms: at('2023-02-21T03:00Z') });
  });

  it('takes the default zone where the value has none', () => {
    assert.deepEqual(epoch('2023-02-21 10:00', { defaultZone: zone('Asia/Jakarta') }), {
      ms: at('2023-02-21T03:00Z'),
    });
  });

  it('knows nothing without a date, a year, a time of day or a zone', () => {
    for (const text of ['10:00 UTC', '21 February, 10:00 UTC', '2023-02-21', '2023-02-21 10:00']) {
      assert.equal(epoch(text), null, text);
    }
  });

  it('tells of a time that the clocks skipped', () => {
    const options = { defaultZone: zone('Europe/Paris') };
    assert.deepEqual(epoch('2023-03-26 02:30', options), {
      gap: [at('2023-03-26T00:30Z'), at('2023-03-26T01:30Z')],
    });
    assert.deepEqual(epoch('2023-03-26 02:30', { ...options, ambiguity: 'later' }), {
      ms: at('2023-03-26T01:30Z'),
    });
  });

  it('tells of a time that the clocks showed twice', () => {
    const options = { defaultZone: zone('America/Los_Angeles') };
    assert.deepEqual(epoch('2023-11-05 01:30', options), {
      overlap: [at('2023-11-05T08:30Z'), at('2023-11-05T09:30Z')],
    });
    assert.deepEqual(epoch('2023-11-05 01:30 PST', options), { ms: at('2023-11-05T09:30Z') });
  });

  it('resolves an abbreviation of several zones only when told or when the default zone decides', () => {
    assert.equal(epoch('2023-07-01 10:00 BST'), null);
    assert.deepEqual(epoch('2023-07-01 10:00 BST', { defaultZone: zone('Europe/London') }), {
      ms: at('2023-07-01T09:00Z'),
    });
    assert.deepEqual(epoch('2023-07-01 10:00 IST', { abbreviations: { IST: zone('Asia/Kolkata') } }), {
      ms: at('2023-07-01T04:30Z'),
    });
  });

  it('knows nothing in a zone that does not exist', () => {
    assert.equal(
      epoch('2023-07-01 10:00', { defaultZone: { kind: 'iana', id: 'Nowhere/Land', text: '' } }),
      null,
    );
  });
});

describe('toIso', () => {
  it('writes what is known and no more', () => {
    const rows = [
      '2023-02-21 10:00',
      '2023-02-21',
      '2023-02-21 10:00:05',
      '2023-02-21 10:00 UTC',
      '10:00',
      '2023-02-21 10:00 IST',
    ];
    assert.deepEqual(
      rows.map((text) => toIso(only(text))),
      [
        '2023-02-21T10:00',
        '2023-02-21',
        '2023-02-21T10:00:05',
        '2023-02-21T10:00Z',
        null,
        '2023-02-21T10:00',
      ],
    );
  });

  it('writes the offset that the zone had then', () => {
    const options = { defaultZone: zone('PT') };
    assert.equal(toIso(only('2023-07-21 10:00'), options), '2023-07-21T10:00-07:00');
    assert.equal(toIso(only('2023-01-21 10:00'), options), '2023-01-21T10:00-08:00');
  });
});

describe('seasonMismatch', () => {
  it('tells the real offset of an abbreviation of the other season, and the value keeps its own', () => {
    const value = only('2023-07-21 10:00 PST');
    assert.equal(seasonMismatch(value), -420);
    assert.equal(toIso(value), '2023-07-21T10:00-08:00');
  });

  it('has nothing against an abbreviation in its season, or one that some place keeps all year', () => {
    for (const text of [
      '2023-01-21 10:00 PST',
      '2023-07-21 10:00 PDT',
      '2023-07-21 10:00 MST',
      '2023-07-21 10:00 WIB',
      '10:00 PST',
    ]) {
      assert.equal(seasonMismatch(only(text)), null, text);
    }
  });
});
