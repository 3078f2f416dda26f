import type { Frame } from './frame.js';
import { element, escapeXml } from './markup.js';

const laneHeight = 16;
const mostLanes = 5;

interface Label {
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly text: string;
  readonly lane: number;
}

export interface Labels {
  /** Lanes of text that they take. */
  readonly lanes: number;
  /** Draws them above a bar. */
  draw(barTop: number): string;
}

/**
 * The names of milestones above the bar; milestones of one instant share a label. Those of the left half stand to the
 * right of their lines, from the middle outward and each above those that it would cover, so that no line crosses a
 * text; those of the right half the other way round.
 */
export function labelLanes({ picture, scale, clock }: Frame): Labels {
  const named = new Map<number, string[]>();
  for (const { at, title } of picture.milestones) {
    if (scale.holds(at)) named.set(at, [...(named.get(at) ?? []), title]);
  }
  const middle = (scale.left + scale.right) / 2;
  const places = [...named].map(([at, titles]) => {
    const text = `${titles.join(', ')} ${clock(at)}`;
    const [x, width] = [scale.x(at), scale.textWidth(text)];
    const left = x < middle ? x - 3 : x + 3 - width;
    return { x, text, left, right: left + width };
  });
  const outward = places.toSorted((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
  const labels: Label[] = [];
  for (const place of outward) {
    const covered = labels.filter(({ left, right }) => left < place.right + 8 && place.left < right + 8);
    const lane = Math.max(-1, ...covered.map((label) => label.lane)) + 1;
    const fits = place.left >= 0 && place.right <= scale.right + scale.left;
    if (lane < mostLanes && fits) labels.push({ ...place, lane });
  }
  const lanes = Math.max(-1, ...labels.map(({ lane }) => lane)) + 1;
  return { lanes, draw: (barTop) => labels.map((label) => drawLabel(label, barTop)).join('') };
}

function drawLabel({ x, left, text, lane }: Label, barTop: number): string {
  const baseline = barTop - 8 - lane * laneHeight;
  const line = element('path', { d: `M${Math.round(x * 10) / 10} ${baseline + 3}V${barTop}` }, '');
  return `<g class="pulih-milestone">${line}${element('text', { x: left, y: baseline }, escapeXml(text))}</g>`;
}
