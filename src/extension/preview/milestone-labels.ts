import type { Frame } from './draw.js';
import { element, escape } from './markup.js';

const laneHeight = 16;
const mostLanes = 5;

interface Label {
  readonly x: number;
  readonly left: number;
  readonly text: string;
  readonly lane: number;
}

export interface Labels {
  /** Lanes of text that they take. */
  readonly lanes: number;
  /** Draws them above a bar. */
  draw(barTop: number): string;
}

/** The names of milestones above the bar, each in the lowest lane that has room; milestones of one instant share a label. */
export function labelLanes({ picture, scale, clock }: Frame): Labels {
  const taken: number[] = [];
  const labels: Label[] = [];
  const byInstant = Map.groupBy(
    picture.milestones.filter(({ at }) => scale.holds(at)),
    ({ at }) => at,
  );
  for (const [at, named] of [...byInstant].sort(([a], [b]) => a - b)) {
    const text = `${named.map(({ title }) => title).join(', ')} ${clock(at)}`;
    const width = scale.textWidth(text);
    const x = scale.x(at);
    const left = Math.max(scale.left, Math.min(x - 3, scale.right - width));
    const free = taken.findIndex((right) => right + 8 <= left);
    const lane = free >= 0 ? free : taken.length;
    if (lane >= mostLanes) continue;
    taken[lane] = left + width;
    labels.push({ x, left, text, lane });
  }
  const lanes = taken.length;
  return { lanes, draw: (barTop) => labels.map((label) => drawLabel(label, barTop)).join('') };
}

function drawLabel({ x, left, text, lane }: Label, barTop: number): string {
  const baseline = barTop - 8 - lane * laneHeight;
  const line = element('path', { d: `M${Math.round(x * 10) / 10} ${baseline + 3}V${barTop + 22}` }, '');
  return `<g class="pulih-milestone">${line}${element('text', { x: left, y: baseline }, escape(text))}</g>`;
}
