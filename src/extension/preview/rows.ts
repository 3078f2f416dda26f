import { barHeight, type Frame } from './frame.js';
import { element, escapeXml } from './markup.js';

function titled(text: string): string {
  return `<title>${escapeXml(text)}</title>`;
}

/** The bar: one rectangle for each phase. */
export function phases({ picture, words, scale, clock }: Frame, top: number): string {
  return picture.phases
    .map(({ id, title, start, end }) => {
      const [left, right] = [scale.x(start), scale.x(end)];
      if (right - left < 0.5) return '';
      // The last phase goes on; its length to the last entry says nothing.
      const length = id === 'resolved' ? '' : words.duration(end - start);
      const label = [[title, length].filter((part) => part !== '').join(' · '), title, length].find(
        (text) => text !== '' && scale.textWidth(text) + 10 < right - left,
      );
      const text = label
        ? element(
            'text',
            { class: 'pulih-in-bar', x: (left + right) / 2, y: top + barHeight / 2 + 4 },
            escapeXml(label),
          )
        : '';
      const rect = element(
        'rect',
        { x: left, y: top, width: right - left, height: barHeight },
        titled(
          length === ''
            ? `${title}: ${clock(start)}`
            : `${title}: ${clock(start)} – ${clock(end)}, ${length}`,
        ),
      );
      return `<g class="pulih-phase pulih-${id}">${rect}${text}</g>`;
    })
    .join('');
}

/** Stretches in which customers heard nothing. */
export function silences({ picture, words, scale, clock, hatch: pattern }: Frame, top: number): string {
  return picture.silences
    .map(({ start, end }) => {
      const [left, right] = [scale.x(start), scale.x(end)];
      const length = words.duration(end - start);
      const label = [`${words.silence} ${length}`, length].find(
        (text) => scale.textWidth(text) + 10 < right - left,
      );
      const text = label
        ? element(
            'text',
            { class: 'pulih-in-bar pulih-on-hatch', x: (left + right) / 2, y: top + 12 },
            escapeXml(label),
          )
        : '';
      const rect = element(
        'rect',
        {
          class: 'pulih-silence',
          fill: `url(#${pattern})`,
          x: left,
          y: top,
          width: right - left,
          height: 16,
        },
        titled(`${words.silence}: ${clock(start)} – ${clock(end)}, ${length}`),
      );
      return rect + text;
    })
    .join('');
}

/** A tick for each message to customers. */
export function notices({ picture, words, scale, clock }: Frame, top: number): string {
  return picture.notices
    .filter(({ at }) => scale.holds(at))
    .map(({ at, channel }) => {
      const x = scale.x(at);
      const tick = element('path', { class: 'pulih-notice', d: `M${x} ${top}V${top + 16}` }, '');
      const head = element(
        'circle',
        { class: 'pulih-notice', cx: x, cy: top + 8, r: 4 },
        titled([words.notices, clock(at), channel ?? ''].filter((part) => part !== '').join(' · ')),
      );
      return tick + head;
    })
    .join('');
}

/** A dot for each entry of the timeline. */
export function entries({ picture, scale, clock }: Frame, top: number): string {
  return picture.entries
    .filter(({ at }) => scale.holds(at))
    .map(({ at, text }) =>
      element(
        'circle',
        { class: 'pulih-entry', cx: scale.x(at), cy: top + 6, r: 2.5 },
        titled(`${clock(at)} ${text}`),
      ),
    )
    .join('');
}
