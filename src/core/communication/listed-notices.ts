import { sectionsAbout } from '../document/find-sections.js';
import { outermost, type Section } from '../document/section.js';
import type { IncidentDocument } from '../incident/incident-document.js';
import type { Pattern } from '../locale/phrase.js';
import { type NoticePhrases, noticePhrases } from '../locale/phrases/notices.js';
import { phrasesFor } from '../locale/phrases/phrases.js';
import type { Table, TableRow } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { blocksIn } from '../markdown/walk.js';
import { sentencesIn } from '../prose/prose.js';
import type { Range } from '../text/range.js';
import type { TimeValue } from '../time/time-value.js';
import { resolveSequence } from '../time/timeline-clock.js';
import { timelineContext } from '../timeline/context.js';
import { type Unit, unitsIn } from '../timeline/unit.js';
import type { Notice } from './notice.js';
import { promiseIn, stateIn, tellsReturn, timeAfter } from './read-words.js';

/** The notices that the sections about customer communication list with their times, in order of place. */
export function listedNotices(document: IncidentDocument): Notice[] {
  const phrases = phrasesFor(noticePhrases, document);
  if (!phrases) return [];
  const sections = outermost(sectionsAbout(document, 'customer-communication'));
  return sections.flatMap((section) => noticesUnder(document, section, phrases));
}

function noticesUnder(document: IncidentDocument, section: Section, phrases: NoticePhrases): Notice[] {
  const { parsed, locale } = document;
  const within = section.content;
  const units = [...unitsIn(parsed.blocks, { document: parsed, locales: [locale], within })].filter(
    ({ form, leading, values }) =>
      leading && values.some(({ time }) => time !== null) && (form === 'table' || form === 'list'),
  );
  if (units.length === 0) return [];
  const times = resolveSequence(units, timelineContext(document, { section, units }));
  const rows = rowsIn(document, within);
  return units.map((unit, index) => {
    const at = times[index]!.at;
    const row = rows.get(unit.range.start);
    return row
      ? noticeOfRow(document, { unit, at, phrases, ...row })
      : noticeOfItem(document, { unit, at, phrases });
  });
}

interface Told {
  readonly unit: Unit;
  readonly at: TimeValue | null;
  readonly phrases: NoticePhrases;
}

interface RowPlace {
  readonly table: Table;
  readonly row: TableRow;
}

function rowsIn({ parsed }: IncidentDocument, within: Range): ReadonlyMap<number, RowPlace> {
  const rows = new Map<number, RowPlace>();
  for (const { block } of blocksIn(parsed, within)) {
    if (block.kind !== 'table') continue;
    for (const row of block.rows) rows.set(row.range.start, { table: block, row });
  }
  return rows;
}

function noticeOfRow(document: IncidentDocument, { unit, at, phrases, table, row }: Told & RowPlace): Notice {
  const { parsed } = document;
  const titles = table.header.cells.map((cell) => plainText(parsed, cell));
  const cellOf = (column: Pattern): Range | undefined =>
    row.cells[titles.findIndex((title) => column.test(title))];
  const cell = cellOf(phrases.columns.state) ?? row.range;
  const name = stateIn(plainText(parsed, cell), phrases);
  const next = cellOf(phrases.columns.nextUpdate);
  const nextUpdateBy = next
    ? timeAfter(document, { from: next.start, to: next.end }, at)
    : promiseIn(document, { sentences: sentencesIn(document, row.range), at, phrases });
  return {
    at,
    range: unit.values[0]!.range,
    state: name && { name, range: cell === row.range ? unit.values[0]!.range : cell },
    nextUpdateBy,
    reopens: tellsReturn(unit.text, phrases),
    source: 'list',
  };
}

function noticeOfItem(document: IncidentDocument, { unit, at, phrases }: Told): Notice {
  const range = unit.values[0]!.range;
  const name = stateIn(unit.text, phrases);
  return {
    at,
    range,
    state: name && { name, range },
    nextUpdateBy: promiseIn(document, { sentences: sentencesIn(document, unit.range), at, phrases }),
    reopens: tellsReturn(unit.text, phrases),
    source: 'list',
  };
}
