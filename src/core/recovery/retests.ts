import { isAnswer } from '../document/emptiness.js';
import { fillingOfSection, sectionsAbout } from '../document/find-sections.js';
import { outermost, type Section } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { RetestWords } from '../locale/phrases/retest.js';
import type { Table, TableRow } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { blocksIn } from '../markdown/walk.js';
import { sentencesIn } from '../prose/prose.js';
import type { Range } from '../text/range.js';

/** What a proof that it works again must tell. */
export const proofParts = ['how', 'who', 'when', 'result'] as const;

export type ProofPart = (typeof proofParts)[number];

/** A test after the fix: a row of a table, else all that a section tells. */
export interface Retest {
  readonly section: Section;
  /** What to point at: the row, or the section's title. */
  readonly range: Range;
  readonly missing: readonly ProofPart[];
}

/** The tests that the sections about the retest tell; those that say that there is none, and why, hold none. */
export function retestsIn(document: IncidentDocument, words: RetestWords): Retest[] {
  const names = document.actions().flatMap(({ owner }) => owner?.name ?? []);
  return outermost(sectionsAbout(document, 'retest')).flatMap((section): Retest[] => {
    const filling = fillingOfSection(document, section);
    if (!isAnswer(filling) || filling === 'none-because') return [];
    const tables = blocksIn(document.parsed, section.content).flatMap(({ block }) =>
      block.kind === 'table' && block.rows.length > 0 ? [block] : [],
    );
    const around = sentencesIn(document, section.content)
      .filter(({ place }) => place !== 'cell')
      .map(({ text }) => text)
      .join(' ');
    if (tables.length === 0)
      return [{ section, range: section.titleRange, missing: missingIn(around, words, names) }];
    return tables.flatMap((table) =>
      table.rows
        .filter((row) => row.cells.some((cell) => cell.end > cell.start))
        .map((row) => ({
          section,
          range: row.range,
          missing: missingInRow(document, { table, row, around }, words, names),
        })),
    );
  });
}

/** What a row lacks: an empty cell of that column, or no such column and no word of it in the row and around the table. */
function missingInRow(
  { parsed }: IncidentDocument,
  { table, row, around }: { readonly table: Table; readonly row: TableRow; readonly around: string },
  words: RetestWords,
  names: readonly string[],
): ProofPart[] {
  const titles = table.header.cells.map((cell) => plainText(parsed, cell));
  const cells = row.cells.map((cell) => plainText(parsed, cell));
  const lacking = missingIn([...cells, around].join(' · '), words, names);
  return proofParts.filter((part) => {
    if (part === 'how') return (cells[0] ?? '') === '';
    const column = titles.findIndex((title) => words.columns[part].test(title));
    return column < 0 ? lacking.includes(part) : blank.test(cells[column] ?? '');
  });
}

const blank = /^[\s?–—-]*$/u;

function missingIn(text: string, words: RetestWords, names: readonly string[]): ProofPart[] {
  const somebody = words.name.test(text) || names.some((name) => text.includes(name));
  return proofParts.filter((part) => !words[part].test(text) && !(part === 'who' && somebody));
}
