import type { TimelinePicture } from '../../server/protocol.js';
import { axis } from './axis.js';
import { barHeight, type Frame, type PictureWords, rowHeight } from './frame.js';
import { legendOf } from './legend.js';
import { element, escapeXml } from './markup.js';
import { labelLanes } from './milestone-labels.js';
import { entries, notices, phases, silences } from './rows.js';
import { scaleOf } from './scale.js';
import { spanOf } from './span.js';
import { clockIn } from './zone.js';

/** Widths that are drawn; the style sheet shows the one that fits. */
const widths = [
  ['wide', 760],
  ['middle', 440],
  ['narrow', 280],
  ['slim', 190],
] as const;
const laneHeight = 16;
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
