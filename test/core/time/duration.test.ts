import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { timeWords } from '../../../src/core/locale/time-words.js';
import { formatHuman, formatIso, parseDurations, sameWithin } from '../../../src/core/time/duration.js';

function minutes(text: string): readonly number[] {
  return parseDurations(text).map(({ ms }) => ms / 60_000);
}

const lengths: readonly (readonly [text: string, minutes: readonly number[]])[] = [
  ['2 hours', [120]],
  ['1h 50m', [110]],
  ['1h50', [110]],
  ['1 hr 5 min', [65]],
  ['33h 15m', [1995]],
  ['2d 1h 29m', [2969]],
  ['90 minutes', [90]],
  ['40minutes', [40]],
  ['a 90-minute outage', [90]],
  ['two hours', [120]],
  ['forty-five minutes', [45]],
  ['half an hour', [30]],
  ['an hour and a half', [90]],
  ['one and a half hours', [90]],
  ['1.5 hours', [90]],
  ['2½ hours', [150]],
  ['5 hours and 26 minutes', [326]],
  ['1 hour, 48 minutes', [108]],
  ['30 seconds', [0.5]],
  ['3 days', [4320]],
  ['2 jam', [120]],
  ['selama 2 jam 15 menit', [135]],
  ['setengah jam', [30]],
  ['satu setengah jam', [90]],
  ['dua puluh lima menit', [25]],
  ['sejam', [60]],
  ['5 minggu', [50400]],
  ['2 Stunden und 5 Minuten', [125]],
  ['eine halbe Stunde', [30]],
  ['deux heures', [120]],
  ['une demi-heure', [30]],
  ['duas horas e meia', [150]],
  ['dos horas y media', [150]],
  ['PT2H', [120]],
  ['P1DT2H', [1560]],
  ['PT1H26M', [86]],
  ['about 1h50m, and unstable for ~1 day', [110, 1440]],
  ['2-3 hours', [150]],
  ['two to three hours', [150]],
  ['between 2 and 3 hours', [150]],
  ['1:26', []],
  ['v1.5 and 65d9f46698 and pods-24h.png', []],
  ['a second PR', []],
  ['10m users', [10]],
  ['99999999999 hours', []],
];

describe('parseDurations', () => {
  for (const [text, expected] of lengths) {
    it(`reads \`${text}\``, () => {
      assert.deepEqual(minutes(text), expected);
    });
  }

  it('reads digits with a colon where it is told how', () => {
    assert.deepEqual(
      parseDurations('1:26 and 1:02:03', { clock: 'h:mm' }).map(({ ms }) => formatIso(ms)),
      ['PT1H26M', 'PT1H2M3S'],
    );
    assert.deepEqual(
      parseDurations('1:26', { clock: 'm:ss' }).map(({ ms }) => formatIso(ms)),
      ['PT1M26S'],
    );
  });

  const extents = [
    ['about two hours', 'PT1H42M', 'PT2H18M'],
    ['kurang lebih 2 jam', 'PT1H42M', 'PT2H18M'],
    ['~20 minutes', 'PT17M', 'PT23M'],
    ['over 7 hours', 'PT7H', 'PT10H30M'],
    ['lebih dari 2 jam', 'PT2H', 'PT3H'],
    ['less than an hour', 'PT0S', 'PT1H'],
    ['hampir 2 jam', 'PT1H42M', 'PT2H'],
    ['2-3 hours', 'PT2H', 'PT3H'],
  ] as const;
  for (const [text, min, max] of extents) {
    it(`widens \`${text}\``, () => {
      const [stated] = parseDurations(text);
      assert.deepEqual(
        [formatIso(stated?.minMs ?? 0), formatIso(stated?.maxMs ?? 0), stated?.approximate],
        [min, max, true],
      );
    });
  }

  it('gives offsets in the whole text without the rounding words', () => {
    const text = 'It lasted about two hours.';
    assert.deepEqual(parseDurations(text, { from: 3 })[0]?.range, { start: 16, end: 25 });
  });
});

describe('formatIso', () => {
  it('writes hours, minutes and seconds, never days', () => {
    const rows = [86, 1560, 0, -5, 0.5].map((count) => formatIso(count * 60_000));
    assert.deepEqual(rows, ['PT1H26M', 'PT26H', 'PT0S', '-PT5M', 'PT30S']);
  });

  it('is read back as the same length', () => {
    fc.assert(
      fc.property(fc.nat(9_000_000_000), (ms) => {
        assert.deepEqual(
          parseDurations(formatIso(ms)).map((read) => read.ms),
          [ms],
        );
      }),
    );
  });
});

describe('formatHuman', () => {
  it('writes the units of the locale', () => {
    assert.equal(formatHuman(86 * 60_000, 'en'), '1 h 26 min');
    assert.equal(formatHuman(86 * 60_000, 'id'), '1 jam 26 menit');
    assert.equal(formatHuman(53 * 3_600_000, 'en'), '2 d 5 h');
    assert.equal(formatHuman(0, 'id'), '0 menit');
  });

  it('is read back as the same length in hours, minutes and seconds', () => {
    const locales = timeWords.map(({ locale }) => locale);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 172_799 }), fc.constantFrom(...locales), (seconds, locale) => {
        assert.deepEqual(
          parseDurations(formatHuman(seconds * 1000, locale)).map(({ ms }) => ms),
          [seconds * 1000],
        );
      }),
    );
  });
});

describe('sameWithin', () => {
  const cases = [
    ['2 hours', 116, true],
    ['2 hours', 149, true],
    ['2 hours', 180, false],
    ['1 hour', 89, false],
    ['47 min', 58, false],
    ['47 min', 48, true],
    ['45 minutes', 47, true],
    ['1h 50m', 110, true],
    ['1h 50m', 130, false],
    ['about two hours', 100, true],
    ['about two hours', 240, false],
    ['over 7 hours', 480, true],
    ['less than an hour', 20, true],
    ['2-3 hours', 165, true],
    ['about 3 hours', 160, true],
  ] as const;
  for (const [text, derived, expected] of cases) {
    it(`${expected ? 'accepts' : 'rejects'} \`${text}\` for ${derived} minutes`, () => {
      const [stated] = parseDurations(text);
      assert.ok(stated);
      assert.equal(sameWithin(stated, derived * 60_000), expected);
    });
  }
});
