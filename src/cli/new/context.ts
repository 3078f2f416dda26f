import type { ScaffoldContext } from '../../core/scaffold/answers.js';
import { offsetAt } from '../../core/time/iana.js';
import type { Io } from '../io.js';

/** Today and now on the clocks of a zone, and who writes. */
export async function scaffoldContext(io: Io, chosenZone: unknown): Promise<ScaffoldContext> {
  const now = io.now();
  const wanted = typeof chosenZone === 'string' ? offsetAt(now, chosenZone) : null;
  const timezone = wanted === null ? io.timezone() : String(chosenZone);
  const minutes = Math.round(wanted ?? offsetAt(now, timezone) ?? 0);
  const wall = new Date(now + minutes * 60_000).toISOString().slice(0, 19);
  return { today: wall.slice(0, 10), now: `${wall}${offset(minutes)}`, timezone, user: await io.user() };
}

function offset(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
