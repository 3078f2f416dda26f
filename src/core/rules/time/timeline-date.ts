import { incidentTimes } from '../../facts/dates.js';
import { localize } from '../../locale/locale.js';
import { weekdayNames } from '../../locale/weekdays.js';
import { dayMs, wallMs, weekdayOf } from '../../time/calendar.js';
import type { TimeValue } from '../../time/time-value.js';
import { defineRule } from '../rule.js';

/** Further from its neighbours than this, and near them in another year: the year was mistyped. */
const typoDistance = 200 * dayMs;
const nearby = 45 * dayMs;

/** A wrong date makes every duration wrong, and readers seldom notice. */
export const timelineDate = defineRule({
  id: 'timeline-date',
  area: 'time',
  summary: 'Disallow dates that cannot be: a wrong weekday, a day in the future, a mistyped year.',
  types: 'all',
  severity: { minimal: 'off', standard: 'error', strict: 'error' },
  weight: 'form',
  fixable: false,
  options: {},
  messages: {
    weekday: {
      en: '`{text}` is a {actual}; correct the weekday or the date.',
      id: '`{text}` adalah hari {actual}; perbaiki nama hari atau tanggalnya.',
    },
    future: {
      en: '`{text}` is in the future; correct the date.',
      id: '`{text}` ada di masa depan; perbaiki tanggalnya.',
    },
    year: {
      en: '`{text}` is far from the times beside it; is the year {year}?',
      id: '`{text}` jauh dari waktu di sekitarnya; apakah tahunnya {year}?',
    },
    change: { en: 'Change the year to {year}', id: 'Ganti tahunnya menjadi {year}' },
  },

  *check(document, { locale, now, say }) {
    for (const { date, weekday, range, text } of document.dates()) {
      const actual = date?.year ? weekdayOf(date) : null;
      if (weekday === undefined || actual === null || weekday === actual) continue;
      yield {
        range,
        message: 'weekday',
        values: { text, actual: localize(weekdayNames, locale)[actual - 1]! },
      };
    }
    const times = incidentTimes(document).filter(({ date }) => date?.year);
    const told = new Set<number>();
    for (const [index, value] of times.entries()) {
      const { range, text } = value;
      const year = mistypedYear(value, [times[index - 1], times[index + 1]]);
      if (year !== null) {
        const title = say('change', { year });
        const edit = yearEdit(value, year);
        const suggestions = edit ? { suggestions: [{ title, fix: () => [edit] }] } : {};
        yield { range, message: 'year', values: { text, year }, ...suggestions };
        continue;
      }
      const day = wallMs(value.date!, null);
      // Once for each day: most entries of a timeline have theirs from the entry before.
      if (day <= now + 2 * dayMs || told.has(day)) continue;
      told.add(day);
      yield { range, message: 'future', values: { text } };
    }
  },
});

/** The year that brings a date near to its neighbours, where they are far from it and near to each other. */
function mistypedYear({ date }: TimeValue, around: readonly (TimeValue | undefined)[]): number | null {
  const [first, second] = around.map((value) => value?.date);
  if (!date?.year || !first?.year || !second?.year) return null;
  const others = [first, second];
  const distance = (a: typeof date, b: typeof date): number => Math.abs(wallMs(a, null) - wallMs(b, null));
  if (distance(first, second) > nearby || others.some((other) => distance(date, other) < typoDistance))
    return null;
  // Around New Year's Eve the neighbours are in two years.
  const years = [first.year, second.year].filter((year) => year !== date.year);
  return years.find((year) => others.every((other) => distance({ ...date, year }, other) <= nearby)) ?? null;
}

function yearEdit(
  { text, range, date }: TimeValue,
  year: number,
): { range: typeof range; text: string } | null {
  const at = text.indexOf(String(date?.year));
  if (at < 0) return null;
  const start = range.start + at;
  return { range: { start, end: start + 4 }, text: String(year) };
}
