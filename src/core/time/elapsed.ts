import { wallMs } from './calendar.js';
import { toMs } from './instant.js';
import type { Moment, Zone } from './time-value.js';

/** Time from one value to another in ms; null where either has no time of day or the zones leave it open. */
export function elapsed(from: Moment, to: Moment, zone: Zone | null = null): number | null {
  if (!from.date || !to.date || !from.time || !to.time) return null;
  const options = { defaultZone: zone };
  const [start, end] = [toMs(from, options), toMs(to, options)];
  if (start !== null && end !== null) return end - start;
  const bare = from.zone === null && to.zone === null && from.date.year !== null && to.date.year !== null;
  return bare || from.zone?.text === to.zone?.text
    ? wallMs(to.date, to.time) - wallMs(from.date, from.time)
    : null;
}
