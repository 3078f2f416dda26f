import type { TimelinePicture } from '../../server/protocol.js';
import { axis } from './axis.js';
import { element, escape } from './markup.js';
import { labelLanes } from './milestone-labels.js';
import { scaleOf, type Scale } from './scale.js';
import { clockIn } from './zone.js';

/** Words of the picture, and how it says lengths of time. */
export interface PictureWords {
  readonly locale: string;
  readonly timeline: string;
  readonly notices: string;
  readonly entries: string;
  readonly silence: string;
  readonly duration: (ms: number) => string;
  readonly noticeCount: (count: number) => string;
  readonly silenceCount: (count: number) => string;
}

/** What the parts of one drawing share. Lengths are units of the drawing. */
export interface Frame {
  readonly picture: TimelinePicture;
  readonly words: PictureWords;
  readonly scale: Scale;
  readonly clock: (instant: number) => string;
}

/** Widths that are drawn; the style sheet shows the one that fits. */
const widths = [
  ['wide', 760],
  ['narrow', 380],
] as const;
const laneHeight = 16;
const barHeight = 22;
const rowHeight = 20;
const gap = 6;

/** The timeline as HTML with one SVG per width; '' where there is nothing to draw. */
export function drawings(picture: TimelinePicture, words: PictureWords): string {
  if (picture.end <= picture.start) return '';
  const svgs = widths.map(([name, width]) => draw(picture, { words, name, width }));
  return `<div class="pulih-timeline">${svgs.join('')}</div>\n`;
}

function draw(
  picture: TimelinePicture,
  { words, name, width }: { readonly words: PictureWords; readonly name: string; readonly width: number },
): string {
  const clock = clockIn(picture.zone, {
    locale: words.locale,
    days: picture.end - picture.start > 20 * 3_600_000,
  });
  const frame: Frame = { picture, words, scale: scaleOf(picture, width), clock };
  const labels = labelLanes(frame);
  const barTop = labels.lanes * laneHeight + gap;
  const noticesTop = barTop + barHeight + gap;
  const entriesTop = noticesTop + rowHeight;
  const axisTop = entriesTop + rowHeight - 4;
  const legend = legendOf(frame, axisTop + 24);
  const parts = [
    labels.draw(barTop),
    phases(frame, barTop),
    silences(frame, noticesTop),
    notices(frame, noticesTop),
    entries(frame, entriesTop),
    axis(frame, { top: axisTop, from: barTop }),
    legend.svg,
  ];
  const id = `pulih-timeline-${name}`;
  return element(
    'svg',
    {
      class: `pulih-${name}`,
      viewBox: `0 0 ${width} ${legend.bottom}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    `<title id="${id}-title">${escape(`${words.timeline}: ${picture.title}`)}</title>` +
      `<desc id="${id}-desc">${escape(descriptionOf(frame))}</desc>${hatch(name)}${parts.join('')}`.replaceAll(
        'url(#pulih-hatch)',
        `url(#pulih-hatch-${name})`,
      ),
  );
}

function hatch(name: string): string {
  return `<defs><pattern id="pulih-hatch-${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="pulih-hatch" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>`;
}

/** What the picture shows, for those who cannot see it. */
function descriptionOf({ picture, words, clock }: Frame): string {
  const milestones = picture.milestones.map(({ title, at }) => `${title} ${clock(at)}`).join(', ');
  const phased = picture.phases.map(({ title, start, end }) => `${title} ${words.duration(end - start)}`);
  return [
    milestones,
    phased.join(', '),
    words.noticeCount(picture.notices.length),
    ...(picture.silences.length > 0 ? [words.silenceCount(picture.silences.length)] : []),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}.`)
    .join(' ');
}

function titled(text: string): string {
  return `<title>${escape(text)}</title>`;
}

function phases({ picture, words, scale, clock }: Frame, top: number): string {
  return picture.phases
    .map(({ id, title, start, end }) => {
      const [left, right] = [scale.x(start), scale.x(end)];
      if (right - left < 0.5) return '';
      const label = [`${title} · ${words.duration(end - start)}`, title, words.duration(end - start)].find(
        (text) => scale.textWidth(text) + 10 < right - left,
      );
      const text = label
        ? element('text', { class: 'pulih-in-bar', x: (left + right) / 2, y: top + barHeight / 2 + 4 }, escape(label))
        : '';
      const rect = element(
        'rect',
        { x: left, y: top, width: right - left, height: barHeight },
        titled(`${title}: ${clock(start)} – ${clock(end)}, ${words.duration(end - start)}`),
      );
      return `<g class="pulih-phase pulih-${id}">${rect}${text}</g>`;
    })
    .join('');
}

function silences({ picture, words, scale, clock }: Frame, top: number): string {
  return picture.silences
    .map(({ start, end }) => {
      const [left, right] = [scale.x(start), scale.x(end)];
      const length = words.duration(end - start);
      const label = [`${words.silence} ${length}`, length].find(
        (text) => scale.textWidth(text) + 10 < right - left,
      );
      const text = label
        ? element('text', { class: 'pulih-in-bar', x: (left + right) / 2, y: top + 12 }, escape(label))
        : '';
      const rect = element(
        'rect',
        { class: 'pulih-silence', fill: 'url(#pulih-hatch)', x: left, y: top, width: right - left, height: 16 },
        titled(`${words.silence}: ${clock(start)} – ${clock(end)}, ${length}`),
      );
      return rect + text;
    })
    .join('');
}

function notices({ picture, words, scale, clock }: Frame, top: number): string {
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

function entries({ picture, scale, clock }: Frame, top: number): string {
  return picture.entries
    .filter(({ at }) => scale.holds(at))
    .map(({ at, text }) =>
      element('circle', { class: 'pulih-entry', cx: scale.x(at), cy: top + 6, r: 2.5 }, titled(`${clock(at)} ${text}`)),
    )
    .join('');
}

/** What the colours and marks mean, in as many lines as they need. */
function legendOf({ picture, words, scale }: Frame, top: number): { readonly svg: string; readonly bottom: number } {
  const seen = new Map(picture.phases.map(({ id, title }) => [id, title]));
  const keys = [
    ...[...seen].map(([id, title]) => ({ mark: 'rect', kind: `pulih-phase pulih-${id}`, text: title })),
    ...(picture.notices.length > 0 ? [{ mark: 'circle', kind: 'pulih-notice', text: words.notices }] : []),
    ...(picture.silences.length > 0 ? [{ mark: 'hatch', kind: 'pulih-silence', text: words.silence }] : []),
    ...(picture.entries.length > 0 ? [{ mark: 'dot', kind: 'pulih-entry', text: words.entries }] : []),
  ];
  let [x, y] = [scale.left, top];
  const svg = keys.map(({ mark, kind, text }) => {
    const length = scale.textWidth(text) + 30;
    if (x + length > scale.right && x > scale.left) [x, y] = [scale.left, y + rowHeight];
    const drawn = legendKey({ mark, kind, x, y }) + element('text', { x: x + 16, y: y + 10 }, escape(text));
    x += length;
    return drawn;
  });
  return { svg: `<g class="pulih-legend">${svg.join('')}</g>`, bottom: y + rowHeight };
}

function legendKey(key: { readonly mark: string; readonly kind: string; readonly x: number; readonly y: number }): string {
  const { mark, kind, x, y } = key;
  if (mark === 'circle') return element('circle', { class: kind, cx: x + 6, cy: y + 6, r: 4 }, '');
  if (mark === 'dot') return element('circle', { class: kind, cx: x + 6, cy: y + 6, r: 2.5 }, '');
  const fill: { readonly fill?: string } = mark === 'hatch' ? { fill: 'url(#pulih-hatch)' } : {};
  const rect = element('rect', { ...fill, x, y: y + 1, width: 11, height: 11, ...(mark === 'hatch' ? { class: kind } : {}) }, '');
  return mark === 'hatch' ? rect : `<g class="${kind}">${rect}</g>`;
}
