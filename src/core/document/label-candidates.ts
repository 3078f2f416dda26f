import type { Block, Heading, ListItem, ParsedDocument, Table } from '../markdown/blocks.js';
import { leadingStrong } from '../markdown/leading-strong.js';
import type { Range } from '../text/range.js';
import type { LabelForm, Placement } from './section.js';

/** A label before it is known how far its content reaches. */
export interface Candidate {
  readonly form: LabelForm;
  readonly placement: Placement;
  readonly level: number;
  readonly titleRange: Range;
  readonly range: Range;
  /** Where its content begins. */
  readonly start: number;
  /** Where its content must end at the latest: the end of the item, row or document that holds it. */
  readonly limit: number;
}

/** A label's title is a handful of words; a longer one is a sentence, unless it stands alone in bold. */
const longestTitle = 80;
const longestBoldTitle = 160;

interface Spot {
  readonly document: ParsedDocument;
  readonly level: number;
  readonly limit: number;
}

export function headingCandidate(document: ParsedDocument, block: Heading): Candidate {
  return {
    form: 'heading',
    placement: 'block',
    level: block.level,
    titleRange: block.title,
    range: block.range,
    start: block.range.end,
    limit: document.text.length,
  };
}

/** Labels in a block that is no heading; `next` is the block after it. */
export function* candidatesIn(block: Block, next: Block | undefined, spot: Spot): Generator<Candidate> {
  switch (block.kind) {
    case 'paragraph':
      yield* lineCandidates(block.range, next, spot);
      return;
    case 'list':
      for (const item of block.items) yield* itemCandidates(item, spot);
      return;
    case 'table':
      yield* cellCandidates(block, spot);
      return;
    default:
  }
}

/** A paragraph may be several labelled lines. */
function* lineCandidates(paragraph: Range, next: Block | undefined, spot: Spot): Generator<Candidate> {
  const { lines } = spot.document;
  const last = lines.lineAt(paragraph.end);
  for (let line = lines.lineAt(paragraph.start); line <= last; line++) {
    const full = lines.rangeOf(line);
    const range = { start: Math.max(full.start, paragraph.start), end: Math.min(full.end, paragraph.end) };
    const found = boldCandidate(range, spot) ?? plainCandidate(range, spot);
    if (found) yield found;
    else if (line === last && next?.kind === 'list') yield* bareCandidate(range, spot);
  }
}

/** A line that starts with bold words that a colon ends, or that are the whole line. */
function boldCandidate(range: Range, { document, level, limit }: Spot): Candidate | null {
  const strong = leadingStrong(document, range);
  if (!strong) return null;
  const alone = strong.rest.end <= strong.rest.start;
  if (!strong.colon && !alone) return null;
  if (strong.title.end - strong.title.start > (alone ? longestBoldTitle : longestTitle)) return null;
  const placement: Placement = alone ? 'block' : 'line';
  return {
    form: 'bold-label',
    placement,
    level,
    limit,
    titleRange: strong.title,
    range: strong.range,
    start: strong.rest.start,
  };
}

/** `Impact: …`: a capital or a letter without case, few words, a colon, then space or the end of the line. */
const plainLabel =
  /^[ \t]*((?:\p{Lu}|\p{Lo})[^\s:：.!?|*_`<>[\]{}]*(?:[ \t]+[^\s:：.!?|*_`<>[\]{}]+){0,5})[ \t]?[:：](?=\s|$)/u;

function plainCandidate(range: Range, { document, level, limit }: Spot): Candidate | null {
  const match = plainLabel.exec(
    document.text.slice(range.start, Math.min(range.end, range.start + 2 * longestTitle)),
  );
  const title = match?.[1];
  if (!match || title === undefined || title.length > longestTitle) return null;
  // In "Rotate the logs (owner: Sari)" the colon belongs to what is in brackets.
  if (title.lastIndexOf('(') > title.lastIndexOf(')')) return null;
  const start = range.start + match[0].indexOf(title);
  const end = range.start + match[0].length;
  const placement: Placement = end >= range.end ? 'block' : 'line';
  return {
    form: 'plain-label',
    placement,
    level,
    limit,
    titleRange: { start, end: start + title.length },
    range: { start: range.start, end },
    start: end,
  };
}

/** A short line right above a list, such as `Action items`. */
function* bareCandidate(range: Range, { document, level, limit }: Spot): Generator<Candidate> {
  if (range.end - range.start > 40 || !/^\p{Lu}[\p{L} ]*$/u.test(document.text.slice(range.start, range.end)))
    return;
  yield { form: 'plain-label', placement: 'block', level, limit, titleRange: range, range, start: range.end };
}

function* itemCandidates(item: ListItem, spot: Spot): Generator<Candidate> {
  const [first, ...rest] = item.blocks;
  if (first?.kind !== 'paragraph') return;
  const inside = { ...spot, limit: item.range.end };
  const { lines } = spot.document;
  const line = {
    start: first.range.start,
    end: Math.min(first.range.end, lines.rangeOf(lines.lineAt(first.range.start)).end),
  };
  const found = boldCandidate(line, inside) ?? plainCandidate(line, inside);
  if (found) {
    // "- **Impact**:" with nothing below it in the item: what follows the list is its content.
    const bare = found.form === 'bold-label' && found.placement === 'block' && line.end === item.range.end;
    const block = found.placement === 'block' && (rest.length > 0 || bare);
    yield { ...found, placement: block ? 'item-block' : 'item', limit: bare ? spot.limit : found.limit };
  }
  for (const block of rest) {
    if (block.kind === 'list')
      for (const inner of block.items) yield* itemCandidates(inner, { ...spot, level: spot.level + 1 });
  }
}

function* cellCandidates(table: Table, { level }: Spot): Generator<Candidate> {
  if (table.header.cells.length !== 2) return;
  for (const row of [table.header, ...table.rows]) {
    const [key, value] = row.cells;
    if (!key || !value || key.end <= key.start || key.end - key.start > longestTitle) continue;
    yield {
      form: 'table-label',
      placement: 'cell',
      level,
      titleRange: key,
      range: key,
      limit: row.range.end,
      start: value.start,
    };
  }
}
