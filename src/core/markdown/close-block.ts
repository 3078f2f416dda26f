import type { Range } from '../text/range.js';
import type { Block, ListItem, Paragraph } from './blocks.js';
import { readDefinition } from './definitions.js';
import { htmlBlocks } from './html-blocks.js';
import { trimEnd } from './line-cursor.js';
import type { OpenBlock, OpenHtml, OpenItem, OpenParagraph } from './open-blocks.js';

/** What an open block leaves behind once no further line can belong to it. */
export function closeBlock(
  text: string,
  block: Exclude<OpenBlock, { type: 'document' | 'item' }>,
): readonly Block[] {
  switch (block.type) {
    case 'paragraph': {
      const definitions = takeDefinitions(text, block);
      return block.lines.length === 0 ? definitions : [...definitions, paragraphOf(block)];
    }
    case 'fence':
      return [{ kind: 'code', fenced: true, range: rangeOf(block), info: block.info }];
    case 'indented':
      return [{ kind: 'code', fenced: false, range: rangeOf(block), info: '' }];
    case 'html':
      return closeHtml(text, block);
    case 'table':
      return [{ kind: 'table', range: rangeOf(block), header: block.header, rows: block.rows }];
    case 'quote':
      return [{ kind: 'quote', range: spanOf(block, block.blocks), blocks: block.blocks }];
    case 'footnote':
      return [
        {
          kind: 'link-definition',
          range: spanOf(block, block.blocks),
          label: block.label,
          blocks: block.blocks,
        },
      ];
    case 'list': {
      const range = { start: block.items[0]!.range.start, end: block.items.at(-1)!.range.end };
      return [{ kind: 'list', ordered: block.ordered, range, items: block.items }];
    }
  }
}

/** Takes the link definitions off the beginning of a paragraph. */
export function takeDefinitions(text: string, block: OpenParagraph): Block[] {
  const { lines } = block;
  const found: Block[] = [];
  if (text[lines[0]!] !== '[') return found;
  const starts: number[] = [];
  let content = '';
  for (let i = 0; i < lines.length; i += 2) {
    starts.push(content.length);
    content += `${text.slice(lines[i], lines[i + 1])}\n`;
  }
  let line = 0;
  const offsetAt = (at: number): number => {
    while (line + 1 < starts.length && starts[line + 1]! <= at) line++;
    return lines[line * 2]! + at - starts[line]!;
  };
  let at = 0;
  while (at < content.length) {
    const definition = readDefinition(content, at);
    if (!definition) break;
    const start = offsetAt(at);
    const label = { start: offsetAt(definition.labelStart), end: offsetAt(definition.labelEnd) };
    const end = trimEnd(text, label.end, offsetAt(definition.end));
    found.push({ kind: 'link-definition', range: { start, end }, label, blocks: [] });
    at = definition.end + 1;
  }
  const rest = starts.findIndex((start) => start >= at);
  lines.splice(0, rest < 0 ? lines.length : rest * 2);
  return found;
}

export function paragraphOf({ lines }: OpenParagraph): Paragraph {
  return { kind: 'paragraph', range: { start: lines[0]!, end: lines.at(-1)! } };
}

const BOX = /^\[(?:[ xX\t]|\r?\n|\r)\](?=[ \t\r\n])/;
const MAX_BOX = 5;

/** The item, its check box taken off its first paragraph. */
export function closeItem(text: string, { mark, blocks }: OpenItem): ListItem {
  const range = { start: mark.start, end: blocks.at(-1)?.range.end ?? mark.end };
  const first = blocks[0];
  if (first?.kind !== 'paragraph') return { range, mark, checked: null, box: null, blocks };
  const { start, end } = first.range;
  const box = text[start] === '[' ? BOX.exec(text.slice(start, start + MAX_BOX)) : null;
  const boxEnd = start + (box?.[0].length ?? 0);
  if (!box || boxEnd >= end) return { range, mark, checked: null, box: null, blocks };
  let rest = boxEnd;
  while (/\s/.test(text[rest]!)) rest++;
  const paragraph: Block = { kind: 'paragraph', range: { start: rest, end } };
  return {
    range,
    mark,
    checked: /x/i.test(box[0]),
    box: { start, end: boxEnd },
    blocks: [paragraph, ...blocks.slice(1)],
  };
}

function closeHtml(text: string, block: OpenHtml): readonly Block[] {
  return htmlBlocks(text, block.start, trimBreaks(text, block.start, block.end));
}

function trimBreaks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[ \t\r\n]/.test(text[last - 1]!)) last--;
  return last;
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

function spanOf(block: Range, blocks: readonly Block[]): Range {
  return { start: block.start, end: Math.max(block.end, blocks.at(-1)?.range.end ?? 0) };
}
