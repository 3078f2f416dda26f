import { sectionAround, sectionsAbout } from '../document/find-sections.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import { outermost, type Section } from '../document/section.js';
import { wordsOf } from '../locale/action-words.js';
import type { Block, ListItem, Table, TableRow } from '../markdown/blocks.js';
import { plainText } from '../markdown/plain-text.js';
import { overlapping } from '../markdown/walk.js';
import { contains, type Range } from '../text/range.js';
import type { Action, ActionColumn } from './action.js';
import {
  dueIn,
  dueOfCell,
  kindOf,
  linkIn,
  linkOf,
  ownerIn,
  ownerOfCell,
  statusIn,
  statusOf,
} from './read-parts.js';

const columns: readonly ActionColumn[] = ['action', 'owner', 'due', 'kind', 'status', 'link'];
const columnWords = new Map(columns.map((column) => [column, wordsOf((words) => words.columns[column])]));

/** The action items of a document, in order of place: rows, list items and paragraphs of its sections about actions. */
export function findActions(document: OutlinedDocument): Action[] {
  const outer = outermost(sectionsAbout(document, 'actions'));
  return outer.flatMap((section) => actionsOf(document, section));
}

function actionsOf(document: OutlinedDocument, section: Section): Action[] {
  const blocks = blocksWithin(document.parsed.blocks, section.content);
  // Bullets between the items of a numbered list are details of those.
  const numbered = blocks.some((block) => block.kind === 'list' && block.ordered);
  const structured = blocks.flatMap((block) => {
    if (block.kind === 'table') return rowActions(document, block);
    if (block.kind !== 'list' || (numbered && !block.ordered)) return [];
    return block.items.flatMap((item) => itemActions(document, item));
  });
  if (structured.length > 0) return structured.map((action) => withKind(document, action));
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? proseActions(document, block.range, section) : [],
  );
}

/** The top blocks in a range; for a label in a list item those of the item. */
function blocksWithin(blocks: readonly Block[], within: Range): Block[] {
  return overlapping(blocks, within).flatMap((block): Block[] => {
    if (contains(within, block.range)) return [block];
    if (block.kind === 'list')
      return overlapping(block.items, within).flatMap((item) => blocksWithin(item.blocks, within));
    return block.kind === 'paragraph' ? [block] : [];
  });
}

/** An item that only introduces the items below it, such as `Prevention:`, is none itself. */
function itemActions(document: OutlinedDocument, item: ListItem): Action[] {
  const { parsed } = document;
  const [first, ...rest] = item.blocks;
  if (first?.kind !== 'paragraph')
    return first?.kind === 'list' ? first.items.flatMap((inner) => itemActions(document, inner)) : [];
  const lists = rest.filter((block) => block.kind === 'list');
  const introduces =
    lists.length > 0 && /[:：][\s*_]*$/.test(parsed.text.slice(first.range.start, first.range.end));
  if (introduces) return lists.flatMap((list) => list.items.flatMap((inner) => itemActions(document, inner)));
  const text = plainText(parsed, first.range);
  if (text === '') return [];
  const boxed = item.checked === null ? null : item.checked ? 'done' : 'open';
  return [
    {
      range: item.range,
      textRange: first.range,
      form: item.checked === null ? 'list' : 'checklist',
      text,
      owner: ownerIn(parsed, item.range),
      due: dueIn(document, item.range),
      kind: kindOf(/^[^:]{3,20}(?=:)/.exec(text)?.[0] ?? ''),
      status: statusIn(parsed, first.range) ?? boxed,
      link: linkIn(parsed, first.range),
      row: null,
    },
  ];
}

function rowActions(document: OutlinedDocument, table: Table): Action[] {
  const { parsed } = document;
  const titles = table.header.cells.map((cell) => plainText(parsed, cell).toLowerCase());
  const place = new Map<ActionColumn, number>();
  for (const column of columns) {
    const index = titles.findIndex(
      (title, i) => columnWords.get(column)!.has(title) && ![...place.values()].includes(i),
    );
    if (index >= 0) place.set(column, index);
  }
  const main = place.get('action') ?? titles.findIndex((_, index) => ![...place.values()].includes(index));
  return table.rows.flatMap((row): Action[] => {
    const cell = (column: ActionColumn): Range | null => row.cells[place.get(column) ?? -1] ?? null;
    const words = (column: ActionColumn): string => (cell(column) ? plainText(parsed, cell(column)!) : '');
    const textRange = row.cells[Math.max(0, main)];
    const text = textRange ? plainText(parsed, textRange) : '';
    if (!textRange || text === '') return [];
    const due = cell('due');
    const owner = cell('owner');
    return [
      {
        range: row.range,
        textRange,
        form: 'table',
        text,
        owner: owner ? ownerOfCell(parsed, owner) : ownerIn(parsed, row.range),
        due: due ? dueOfCell(document, due) : dueIn(document, row.range),
        kind: kindOf(words('kind')),
        status: statusOf(words('status')) ?? statusIn(parsed, textRange),
        link: linkIn(parsed, cell('link') ?? textRange) ?? linkIn(parsed, row.range) ?? linkOf(words('link')),
        row: { table, cells: cellsOf(place, row) },
      },
    ];
  });
}

/** By column; one that a short row leaves out stands at its end. */
function cellsOf(
  place: ReadonlyMap<ActionColumn, number>,
  { range, cells }: TableRow,
): { readonly [column in ActionColumn]?: Range } {
  const end = { start: range.end, end: range.end };
  return Object.fromEntries(Array.from(place, ([column, index]) => [column, cells[index] ?? end]));
}

/** An action whose own words name no kind has that of the heading above it, such as "Detection". */
function withKind(document: OutlinedDocument, action: Action): Action {
  if (action.kind) return action;
  const above = sectionAround(document, action.range, ({ form }) => form === 'heading');
  return { ...action, kind: above ? kindOf(above.title) : null };
}

/** Paragraphs count each as one, but for one that only introduces something, or says that there is nothing. */
function proseActions(document: OutlinedDocument, paragraph: Range, section: Section): Action[] {
  const { parsed } = document;
  const range = {
    start: Math.max(paragraph.start, section.content.start),
    end: Math.min(paragraph.end, section.content.end),
  };
  if (range.end <= range.start) return [];
  const text = plainText(parsed, range);
  if (text === '' || /[:：]$/.test(text) || /^(?:none|n\/a|nothing|tidak ada)\b/i.test(text)) return [];
  return [
    {
      range,
      textRange: range,
      form: 'prose',
      text,
      owner: ownerIn(parsed, range),
      due: dueIn(document, range),
      kind: null,
      status: statusIn(parsed, range),
      link: linkIn(parsed, range),
      row: null,
    },
  ];
}
