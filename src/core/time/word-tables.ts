import type { Locale } from '../locale/locale.js';
import type { TimeWords } from '../locale/time-vocabulary.js';
import { timeWords } from '../locale/time-words.js';
import { anyOf } from './scan.js';

/** A month's name, and whether it is safe to take for one without a year, an ordinal or a hint of its language. */
export interface MonthName {
  readonly month: number;
  readonly locales: readonly Locale[];
  readonly everyday: boolean;
}

function fold<T>(pick: (words: TimeWords) => Iterable<readonly [string, T]>): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const words of timeWords) {
    for (const [name, value] of pick(words)) if (!table.has(name)) table.set(name, value);
  }
  return table;
}

function monthNames(): ReadonlyMap<string, MonthName> {
  const table = new Map<string, MonthName>();
  for (const { locale, months, everydayMonths } of timeWords) {
    for (const [index, names] of months.entries()) {
      for (const name of names) {
        const known = table.get(name);
        const everyday = everydayMonths.includes(name) || known?.everyday === true;
        table.set(name, { month: index + 1, locales: [...(known?.locales ?? []), locale], everyday });
      }
    }
  }
  return table;
}

/** Every month name of every language. */
export const months = monthNames();

/** Every name of a day of the week, to 1 (Monday) to 7. */
export const weekdays = fold(({ weekdays }) =>
  weekdays.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** What a word before digits says about them: each names a form that is a time of day after it. */
export interface ClockMarker {
  readonly dot: boolean;
  readonly bare: boolean;
  readonly hourLetter: boolean;
}

/** Words that stand before a time of day, each with what it allows after it. */
export const clockMarkers: ReadonlyMap<string, ClockMarker> = fold((words) =>
  markerNames(words).map((name) => [name.slice(name.lastIndexOf(' ') + 1), markerOf(words, name)] as const),
);

/** `until 7p` marks a time of day too, but a letter is too little to tell by: `a 5h outage`. */
function markerNames({ clockMarkers, rangeWords }: TimeWords): readonly string[] {
  return [...clockMarkers, ...rangeWords.filter((word) => word.length > 1)];
}

function markerOf({ dotClockMarkers, bareClockMarkers, hourLetter }: TimeWords, name: string): ClockMarker {
  return { dot: dotClockMarkers.includes(name), bare: bareClockMarkers.includes(name), hourLetter };
}

/** Words before which digits with a colon are no time of day. */
export const notClock: ReadonlySet<string> = new Set(timeWords.flatMap((words) => words.notClock));

/** Every unit of a time of day, so that `2:30 hours` is not taken for half past two. */
export const unitNames: ReadonlySet<string> = new Set(
  timeWords
    .flatMap(({ units }) => [...units.hour, ...units.minute, ...units.second])
    .filter((name) => name.length > 1),
);

/** Names of parts of the day and the hours of each. */
export const dayParts = fold((words) => Object.entries(words.dayParts));

const all = (pick: (words: TimeWords) => Iterable<string>): string =>
  anyOf(timeWords.flatMap((words) => [...pick(words)]));

/** The last words of everything that may stand right before a value and say that it is approximate. */
export const aboutEndings: ReadonlySet<string> = new Set(
  timeWords.flatMap((words) => words.rounding.about.map((phrase) => phrase.split(/[ -]/).at(-1) ?? phrase)),
);

/** Words between a value and the word `about`, and between a date and a time of day. */
export const joiners: ReadonlySet<string> = new Set(
  timeWords.flatMap((words) =>
    [...words.clockMarkers, ...words.dateMarkers].flatMap((phrase) => phrase.split(' ')),
  ),
);

/** Patterns of alternatives, for use inside a larger expression with flag `i`. */
export const patterns = {
  clockMarkers: all((words) => words.clockMarkers),
  dateMarkers: all((words) => words.dateMarkers),
  dateGlue: all((words) => words.dateGlue),
  rangeWords: all((words) => words.rangeWords),
  between: all((words) => words.between),
  and: all((words) => words.and),
  about: all((words) => words.rounding.about),
  dayParts: anyOf(dayParts.keys()),
} as const;
