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

/**
 * The names of milestones above the bar; milestones of one instant share a label. Each stands above those to its right
 * that it would cover, so that no line crosses a text.
 */
export function labelLanes({ picture, scale, clock }: Frame): Labels {
  const named = new Map<number, string[]>();
  for (const { at, title } of picture.milestones) {
    if (scale.holds(at)) named.set(at, [...(named.get(at) ?? []), title]);
  }
  const labels: Label[] = [];
  for (const [at, titles] of [...named].sort(([a], [b]) => b - a)) {
    const text = `${titles.join(', ')} ${clock(at)}`;
    const width = scale.textWidth(text);
    const x = scale.x(at);
    const left = Math.max(scale.left, Math.min(x - 3, scale.right - width));
    const covered = labels.filter((label) => label.left < left + width + 8);
    const lane = Math.max(-1, ...covered.map((label) => label.lane)) + 1;
    if (lane < mostLanes) labels.push({ x, left, text, lane });
  }
  const lanes = Math.max(-1, ...labels.map(({ lane }) => lane)) + 1;
  return { lanes, draw: (barTop) => labels.map((label) => drawLabel(label, barTop)).join('') };
}

function drawLabel({ x, left, text, lane }: Label, barTop: number): string {
  const baseline = barTop - 8 - lane * laneHeight;
  const line = element('path', { d: `M${Math.round(x * 10) / 10} ${baseline + 3}V${barTop + 22}` }, '');
  return `<g class="pulih-milestone">${line}${element('text', { x: left, y: baseline }, escape(text))}</g>`;
}
