import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { timeWords } from '../../../src/core/locale/time-words.js';

describe('timeWords', () => {
  it('names twelve months and seven days in every language', () => {
    for (const { locale, months, weekdays } of timeWords) {
      assert.equal(months.length, 12, locale);
      assert.equal(weekdays.length, 7, locale);
    }
  });

  it('gives no month name two meanings, in one language or in several', () => {
    const meanings = new Map<string, number>();
    for (const { locale, months } of timeWords) {
      for (const [index, names] of months.entries()) {
        for (const name of names) {
          assert.equal(meanings.get(name) ?? index, index, `${locale}: ${name}`);
          meanings.set(name, index);
        }
      }
    }
  });

  it('writes the names of months and days in lower case', () => {
    for (const { months, weekdays } of timeWords) {
      for (const name of [...months.flat(), ...weekdays.flat()]) assert.equal(name, name.toLowerCase());
    }
  });

  it('reads every short unit that it writes', () => {
    for (const { locale, shortUnits, units } of timeWords) {
      const known = timeWords.flatMap((words) => Object.values(words.units).flat());
      for (const unit of [shortUnits.hour, shortUnits.minute, shortUnits.second]) {
        assert.ok(known.includes(unit), `${locale}: ${unit}`);
      }
      assert.ok(units.hour.length > 0);
    }
  });
});
