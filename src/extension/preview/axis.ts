import type { Frame } from './frame.js';
import { element, escapeXml } from './markup.js';
import { clockIn, offsetIn } from './zone.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * minute),
  ...[1, 2, 3, 6, 12].map((hours) => hours * hour),
  ...[1, 2, 7, 14, 28].map((days) => days * day),
];
/** Room that the label of a tick takes. */
const room = { clock: 56, date: 84 };

/** Ticks at round clock times of the document's zone. */
export function axis({ picture, scale, words }: Frame, top: number): string {
  const span = scale.end - scale.start;
  const wide = span > 20 * hour;
  const most = Math.max(2, Math.floor((scale.right - scale.left) / (wide ? room.date : room.clock)));
  const step = steps.find((candidate) => span / candidate <= most) ?? span;
  const shift = offsetIn(picture.zone, scale.start) * minute;
  const clock = clockIn(picture.zone, { locale: words.locale, days: wide });
  const ticks: string[] = [];
  for (let at = Math.ceil((scale.start + shift) / step) * step - shift; at <= scale.end; at += step) {
    const x = scale.x(at);
    const anchor = x < scale.left + 20 ? 'start' : x > scale.right - 20 ? 'end' : 'middle';
    ticks.push(
      element('path', { class: 'pulih-tick', d: `M${Math.round(x * 10) / 10} ${top}V${top + 5}` }, ''),
      element('text', { x, y: top + 16, 'text-anchor': anchor }, escapeXml(clock(at))),
    );
  }
  return `<g class="pulih-axis">${ticks.join('')}</g>`;
}
