import { sectionsAbout } from '../document/find-sections.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import { type AnnouncingPhrases, announcingPhrases } from '../locale/phrases/announcing.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import type { Table } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { blocksIn } from '../markdown/walk.js';
import { findPhrases } from '../prose/find-phrases.js';
import { sentencesAbout } from '../prose/prose.js';
import type { Range } from '../text/range.js';

/** What the sections about alternatives say of whether customers were told about them. */
export interface Announced {
  /** Whether they say anything of it. */
  readonly told: boolean;
  /** Where they say that customers were not. */
  readonly untold: readonly { readonly range: Range; readonly words: string }[];
}

/** Reads what the sections about alternatives say of the announcement, in prose and in a column of a table. */
export function announcedIn(document: IncidentDocument): Announced {
  const phrases = phrasesFor(announcingPhrases, document);
  if (!phrases) return { told: true, untold: [] };
  const sentences = sentencesAbout(document, 'alternatives');
  const said = [...findPhrases(sentences, phrases.untold)].map(({ range, text }) => ({ range, words: text }));
  const answers = sectionsAbout(document, 'alternatives').flatMap(({ content }) =>
    blocksIn(document.parsed, content).flatMap(({ block }) =>
      block.kind === 'table' ? answersIn(document, block, phrases) : [],
    ),
  );
  const untold = [...said, ...answers.filter(({ words }) => phrases.no.test(words))];
  const told = untold.length > 0 || answers.length > 0 || !findPhrases(sentences, phrases.told).next().done;
  return { told, untold };
}

/** The cells of the column that tells whether customers were told. */
function answersIn(
  { parsed }: IncidentDocument,
  { header, rows }: Table,
  { column }: AnnouncingPhrases,
): { readonly range: Range; readonly words: string }[] {
  const index = header.cells.findIndex((cell) => column.test(plainText(parsed, cell)));
  return rows.flatMap(({ cells }) => {
    const range = cells[index];
    return range && range.end > range.start ? [{ range, words: plainText(parsed, range) }] : [];
  });
}
