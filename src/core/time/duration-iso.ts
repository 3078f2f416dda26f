import { unitMs } from './duration-words.js';
import { isDigit, matchAt } from './scan.js';

const iso =
  /P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:[.,]\d{1,3})?)S)?)?(?![A-Za-z\d])/y;

/** True where an ISO 8601 duration may begin. */
export function isDuration(text: string, at: number): boolean {
  if (text.charAt(at) !== 'P') return false;
  return (
    isDigit(text.charCodeAt(at + 1)) || (text.charAt(at + 1) === 'T' && isDigit(text.charCodeAt(at + 2)))
  );
}

/** Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds: `PT1H26M`, `P1DT2H`, `P2W`. */
export function readIsoDuration(
  text: string,
  at: number,
): { readonly ms: number; readonly unitMs: number; readonly end: number } | null {
  const match = matchAt(iso, text, at);
  if (match === null) return null;
  const lengths = [unitMs.week, unitMs.day, unitMs.hour, unitMs.minute, unitMs.second];
  const written = lengths.map((length, index) => ({ length, digits: match[index + 1]?.replace(',', '.') }));
  const present = written.filter(({ digits }) => digits !== undefined);
  const ms = present.reduce((sum, { length, digits }) => sum + Number(digits) * length, 0);
  const finest = present.at(-1);
  return finest === undefined
    ? null
    : { ms: Math.round(ms), unitMs: finest.length, end: at + match[0].length };
}
