import { shippedLibrary } from '../../src/core/document-type/library.js';
import { understand } from '../../src/core/incident/understand.js';
import { readMarkdown } from '../../src/core/markdown/read.js';
import type { RecognitionSettings } from '../../src/core/recognition/recognise.js';
import type { Scored } from './cross-validate.js';
import { type GoldDocument, repositoryOf } from './labels.js';
import { type FoundSection, tally } from './score.js';

/** Reads a document with each of the settings, and scores each reading. */
export function scoreWith(
  grid: readonly RecognitionSettings[],
  types = shippedLibrary(),
): (gold: GoldDocument, text: string, path: string) => Scored {
  return (gold, text, path) => {
    const parsed = readMarkdown(text);
    const bySetting = grid.map((recognition) => {
      const { sections } = understand(parsed, { types, path, recognition });
      const found = sections.map(
        ({ range, recognition: known }): FoundSection => ({
          line: parsed.lines.lineAt(range.start),
          concept: known?.concept ?? null,
        }),
      );
      return { strict: tally(gold, found, 'strict'), lenient: tally(gold, found, 'lenient') };
    });
    return { repository: repositoryOf(gold.file), bySetting };
  };
}
