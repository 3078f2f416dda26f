import { between, fixedAt, timesAbout } from '../../recovery/fix-times.js';
import { formatHuman } from '../../time/duration.js';
import { defineRule } from '../rule.js';

/** A test that ended before the service was back proves that it was broken, not that it works. */
export const retestBeforeFix = defineRule({
  id: 'retest-before-fix',
  area: 'cause',
  summary: 'Disallow a retest that ended before the fix.',
  types: ['postmortem'],
  severity: { minimal: 'off', standard: 'warning', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {
    minutes: {
      type: 'number',
      default: 0,
      minimum: 0,
      description: 'A last test up to this many minutes before the fix is fine.',
    },
  },
  messages: {
    early: {
      en: 'The last retest was {length} before the fix; test once more, or correct the time.',
      id: 'Uji ulang terakhir terjadi {length} sebelum perbaikan; uji sekali lagi, atau perbaiki waktunya.',
    },
    fixed: { en: 'The fix is here.', id: 'Perbaikannya di sini.' },
  },

  *check(document, { options, locale, say }) {
    const fix = fixedAt(document);
    const tests = timesAbout(document, 'retest');
    if (!fix || tests.length === 0) return;
    const lengths = tests.map((test) => between(document, test, fix));
    if (lengths.some((length) => length === null || length <= options.minutes * 60_000)) return;
    const least = Math.min(...lengths.map(Number));
    const last = tests[lengths.lastIndexOf(least)]!;
    yield {
      range: last.range,
      message: 'early',
      values: { length: formatHuman(least, locale) },
      related: [{ range: fix.range, message: say('fixed') }],
    };
  },
});
