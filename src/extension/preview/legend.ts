import { type Frame, rowHeight } from './frame.js';
import { element, escapeXml } from './markup.js';

/** What the colours and marks mean, in as many lines as they need. */
export function legendOf(
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
