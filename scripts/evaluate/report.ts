import type { RecognitionSettings } from '../../src/core/recognition/recognise.js';
import type { HeldOut, Scored } from './cross-validate.js';
import { f1, type Mode, modes, sum } from './score.js';

/** The figures of a cross-validation as lines of text. */
export function reportLines(
  documents: readonly Scored[],
  heldOut: readonly HeldOut[],
  grid: readonly RecognitionSettings[],
): string[] {
  const chosen = new Map<number, number>();
  for (const { setting } of heldOut) chosen.set(setting, (chosen.get(setting) ?? 0) + 1);
  return [
    `Cross-validated over ${heldOut.length} repositories, ${documents.length} documents, ${grid.length} settings:`,
    ...modes.map((mode) => `  ${mode.padEnd(8)} ${figures(heldOut, mode)}`),
    `  with the defaults for all: ${modes.map((mode) => `${mode} F1 ${percent(f1(sum(documents.map(({ bySetting }) => bySetting[0]![mode]))))}`).join(', ')}`,
    'Settings chosen:',
    ...[...chosen]
      .sort((a, b) => b[1] - a[1])
      .map(
        ([setting, times]) => `  ${times} × ${shown(grid[setting]!)}${setting === 0 ? ' (defaults)' : ''}`,
      ),
    'Weakest repositories:',
    ...[...heldOut]
      .sort((a, b) => f1(a.tallies.lenient) - f1(b.tallies.lenient))
      .slice(0, 8)
      .map(({ repository, tallies: { strict, lenient } }) => {
        const { right, wrong, missed } = lenient;
        return `  ${percent(f1(lenient)).padStart(7)} lenient, ${percent(f1(strict)).padStart(7)} strict  ${repository} (${right} right, ${wrong} wrong, ${missed} missed)`;
      }),
  ];
}

function figures(heldOut: readonly HeldOut[], mode: Mode): string {
  const scores = heldOut.map(({ tallies }) => f1(tallies[mode])).sort((a, b) => a - b);
  const at = (share: number): string => percent(scores[Math.round(share * (scores.length - 1))] ?? 0);
  const mean = scores.reduce((total, score) => total + score, 0) / Math.max(1, scores.length);
  const pooled = f1(sum(heldOut.map(({ tallies }) => tallies[mode])));
  return `pooled F1 ${percent(pooled)}; by repository: mean ${percent(mean)}, lowest ${at(0)}, quartiles ${at(0.25)} ${at(0.5)} ${at(0.75)}, highest ${at(1)}`;
}

function shown({ leastCoverage, leastOpening, leastInside }: RecognitionSettings): string {
  return `heading ${leastCoverage.heading}, label ${leastCoverage['bold-label']}, opening ${leastOpening}, inside ${leastInside}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
