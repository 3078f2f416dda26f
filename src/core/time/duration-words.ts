import type { DurationUnit, Rounding, TimeWords } from '../locale/time-vocabulary.js';
import { timeWords } from '../locale/time-words.js';
import { dayMs, hourMs, minuteMs } from './calendar.js';
import { anyOf, firstWords } from './scan.js';

/** Milliseconds of each unit; a day is 24 hours. */
export const unitMs: Readonly<Record<DurationUnit, number>> = {
  week: 7 * dayMs,
  day: dayMs,
  hour: hourMs,
  minute: minuteMs,
  second: 1000,
};

const unitOrder: readonly DurationUnit[] = ['week', 'day', 'hour', 'minute', 'second'];

function collect<T>(pick: (words: TimeWords) => Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  return new Map([...timeWords].reverse().flatMap((words) => [...pick(words)]));
}

/** Every name of a unit. Keys with a capital are found only as they are. */
export const units: ReadonlyMap<string, DurationUnit> = collect(({ units }) =>
  unitOrder.flatMap((unit) => units[unit].map((name) => [name, unit] as const)),
);

/** Number words. */
export const numbers: ReadonlyMap<string, number> = collect((words) => Object.entries(words.numbers));

/** Words that are a unit once: `sejam`. */
export const wholes: ReadonlyMap<string, DurationUnit> = collect((words) =>
  Object.entries(words.wholes ?? {}),
);

const all = (pick: (words: TimeWords) => Iterable<string>): readonly string[] =>
  timeWords.flatMap((words) => [...pick(words)]);

/** Multiply the number word before them. */
export const tens: ReadonlySet<string> = new Set(
  all((words) => (words.tens === undefined ? [] : [words.tens])),
);

/** Add ten to the number word before them. */
export const teens: ReadonlySet<string> = new Set(
  all((words) => (words.teens === undefined ? [] : [words.teens])),
);

/** `2 or 3 hours` is a range, too, but no word for times of day says so. */
const rangeChoices = ['or', 'atau'];

/** First words of `half an`, of `and a half`, and of what stands between the ends of a range. */
export const halfStarts = firstWords(all((words) => words.half));
export const andHalfStarts = firstWords(all((words) => words.andHalf));
export const rangeStarts = firstWords([...all((words) => words.rangeWords), ...rangeChoices]);

const kinds: readonly Rounding[] = ['about', 'over', 'under', 'almost'];

/** What each phrase of rounding does. */
export const roundings: ReadonlyMap<string, Rounding> = new Map(
  kinds.flatMap((kind) => all((words) => words.rounding[kind]).map((phrase) => [phrase, kind] as const)),
);

/** Last words of those phrases. */
export const roundingEndings: ReadonlySet<string> = new Set(
  [...roundings.keys()].map(
    (phrase) =>
      phrase
        .split(/[ \-'\u2019]/)
        .filter((part) => part !== '')
        .at(-1) ?? phrase,
  ),
);

/** Patterns of alternatives for use with flag `i`. */
export const durationPatterns = {
  half: anyOf(all((words) => words.half)),
  andHalf: anyOf(all((words) => words.andHalf)),
  and: anyOf(all((words) => words.and)),
  rangeWords: anyOf([...all((words) => words.rangeWords), ...rangeChoices]),
  later: anyOf(all((words) => words.later)),
  rounding: anyOf(roundings.keys()),
} as const;
