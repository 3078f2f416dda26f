import { type RecognitionSettings, recognitionDefaults } from '../../src/core/recognition/recognise.js';

const headings = [0.34, 0.5, 0.6, 0.75];
const labels = [0.5, 0.66, 0.8, 1];
const openings = [0.2, 0.25, 0.34, 0.5];
const insides = [0.5, 0.66, 0.8, 1];

/** The settings to choose from, the defaults first, so that others must be better to be chosen. */
export function settingsGrid(): RecognitionSettings[] {
  const grid = headings.flatMap((heading) =>
    labels.flatMap((label) =>
      openings.flatMap((leastOpening) =>
        insides.map(
          (leastInside): RecognitionSettings => ({
            leastCoverage: { heading, 'bold-label': label, 'table-label': label, 'plain-label': 1 },
            leastOpening,
            leastInside,
          }),
        ),
      ),
    ),
  );
  return [recognitionDefaults, ...grid];
}
