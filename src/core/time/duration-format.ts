import type { Locale } from '../locale/locale.js';
import { timeWords } from '../locale/time-words.js';
import { enTimeWords } from '../locale/time-words-en.js';
import { dayMs, hourMs, minuteMs } from './calendar.js';

/** ISO 8601 of a length in milliseconds, in hours and below: `PT1H26M`, `PT26H`, `-PT5M`, `PT0S`. */
export function formatIso(ms: number): string {
  const whole = Math.abs(Math.round(ms));
  const hours = Math.floor(whole / hourMs);
  const minutes = Math.floor((whole % hourMs) / minuteMs);
  const seconds = (whole % minuteMs) / 1000;
  const written = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, seconds > 0 && `${seconds}S`];
  const parts = written.filter((part) => part !== false).join('');
  return `${ms < 0 && whole > 0 ? '-' : ''}PT${parts === '' ? '0S' : parts}`;
}

/** From here on days are easier to grasp than hours. */
const daysFrom = 2 * dayMs;

/** A length in milliseconds for people, to the second: `1 h 26 min`, `1 jam 26 menit`, from two days on `2 d 5 h`. */
export function formatHuman(ms: number, locale: Locale): string {
  const { shortUnits } = timeWords.find((words) => words.locale === locale) ?? enTimeWords;
  const whole = Math.round(Math.abs(ms) / 1000) * 1000;
  const days = whole >= daysFrom ? Math.floor(whole / dayMs) : 0;
  const rest = whole - days * dayMs;
  const amounts = [
    [days, shortUnits.day],
    [Math.floor(rest / hourMs), shortUnits.hour],
    [Math.floor((rest % hourMs) / minuteMs), shortUnits.minute],
    [(rest % minuteMs) / 1000, shortUnits.second],
  ] as const;
  const written = amounts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  const parts = written.length === 0 ? `0 ${shortUnits.minute}` : written.join(' ');
  return ms < 0 && whole > 0 ? `-${parts}` : parts;
}
