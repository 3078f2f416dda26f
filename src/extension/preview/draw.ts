import type { TimelinePicture } from '../../server/protocol.js';
import { axis } from './axis.js';
import { element, escapeXml } from './markup.js';
import { labelLanes } from './milestone-labels.js';
import { type Scale, scaleOf } from './scale.js';
import { spanOf } from './span.js';
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
  /** Entries after the part that is drawn. */
  readonly later: (count: number) => string;
}

/** What the parts of one drawing share. Lengths are units of the drawing. */
export interface Frame {
  readonly picture: TimelinePicture;
  readonly words: PictureWords;
  readonly scale: Scale;
  readonly clock: (instant: number) => string;
  /** Id of the pattern that fills silent stretches. */
  readonly hatch: string;
}

/** Widths that are drawn; the style sheet shows the one that fits. */
const widths = [
  ['wide', 760],
  ['middle', 440],
  ['narrow', 280],
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
  const span = spanOf(picture);
  const clock = clockIn(picture.zone, { locale: words.locale, days: span.end - span.start > 20 * 3_600_000 });
  const id = `pulih-timeline-${name}`;
  const frame: Frame = { picture, words, scale: scaleOf(span, width), clock, hatch: `${id}-hatch` };
  const labels = labelLanes(frame);
  const barTop = labels.lanes * laneHeight + gap;
  const noticesTop = barTop + barHeight + gap;
  const entriesTop = noticesTop + rowHeight;
  const axisTop = entriesTop + rowHeight - 6;
  const legend = legendOf(frame, axisTop + 28);
  const parts = [
    labels.draw(barTop),
    phases(frame, barTop),
    silences(frame, noticesTop),
    notices(frame, noticesTop),
    entries(frame, entriesTop),
    axis(frame, axisTop),
    legend.svg,
  ];
  return element(
    'svg',
    {
      class: `pulih-${name}`,
      viewBox: `0 0 ${width} ${legend.bottom}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    `<title id="${id}-title">${escapeXml(`${words.timeline}: ${picture.title}`)}</title>` +
      `<desc id="${id}-desc">${escapeXml(descriptionOf(frame))}</desc>${hatch(frame)}${parts.join('')}`,
  );
}

function hatch({ hatch: id }: Frame): string {
  const line = element('line', { class: 'pulih-hatch', x1: 0, y1: 0, x2: 0, y2: 6 }, '');
  const pattern = element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    line,
  );
  return `<defs>${pattern}</defs>`;
}

/** What the picture shows, for those who cannot see it. */
function descriptionOf({ picture, words, clock }: Frame): string {
  const milestones = picture.milestones.map(({ title, at }) => `${title} ${clock(at)}`).join(', ');
  const phased = picture.phases
    .filter(({ id }) => id !== 'resolved')
    .map(({ title, start, end }) => `${title} ${words.duration(end - start)}`);
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
  return `<title>${escapeXml(text)}</title>`;
}

function phases({ picture, words, scale, clock }: Frame, top: number): string {
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

function silences({ picture, words, scale, clock, hatch: pattern }: Frame, top: number): string {
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
      element(
        'circle',
        { class: 'pulih-entry', cx: scale.x(at), cy: top + 6, r: 2.5 },
        titled(`${clock(at)} ${text}`),
      ),
    )
    .join('');
}

/** What the colours and marks mean, in as many lines as they need. */
function legendOf(
  { picture, words, scale, hatch: pattern }: Frame,
  top: number,
): { readonly svg: string; readonly bottom: number } {
  const after = picture.entries.filter(({ at }) => at > scale.end).length;
  const entriesText = after === 0 ? words.entries : `${words.entries} (${words.later(after)})`;
  const seen = new Map(picture.phases.map(({ id, title }) => [id, title]));
  const keys = [
    ...[...seen].map(([id, title]) => ({ mark: 'rect', kind: `pulih-phase pulih-${id}`, text: title })),
    ...(picture.notices.length > 0 ? [{ mark: 'circle', kind: 'pulih-notice', text: words.notices }] : []),
    ...(picture.silences.length > 0 ? [{ mark: 'hatch', kind: 'pulih-silence', text: words.silence }] : []),
    ...(picture.entries.length > 0 ? [{ mark: 'dot', kind: 'pulih-entry', text: entriesText }] : []),
  ];
  let [x, y] = [scale.left, top];
  const svg = keys.map(({ mark, kind, text }) => {
    const length = scale.textWidth(text) + 30;
    if (x + length > scale.right && x > scale.left) [x, y] = [scale.left, y + rowHeight];
    const drawn =
      legendKey(mark, { kind, x, y, pattern }) + element('text', { x: x + 16, y: y + 10 }, escapeXml(text));
    x += length;
    return drawn;
  });
  return { svg: `<g class="pulih-legend">${svg.join('')}</g>`, bottom: y + rowHeight };
}

function legendKey(
  mark: string,
  {
    kind,
    x,
    y,
    pattern,
  }: { readonly kind: string; readonly x: number; readonly y: number; readonly pattern: string },
): string {
  const box = { x, y: y + 1, width: 11, height: 11 };
  const dot = { class: kind, cx: x + 6, cy: y + 6 };
  switch (mark) {
    case 'circle':
      return element('circle', { ...dot, r: 4 }, '');
    case 'dot':
      return element('circle', { ...dot, r: 2.5 }, '');
    case 'hatch':
      return element('rect', { ...box, class: kind, fill: `url(#${pattern})` }, '');
    default:
      return `<g class="${kind}">${element('rect', box, '')}</g>`;
  }
}
