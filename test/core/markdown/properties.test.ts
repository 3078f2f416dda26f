import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, ParsedDocument, TableRow } from '../../../src/core/markdown/blocks.js';
import { inlineOf } from '../../../src/core/markdown/inline.js';
import type { Inline } from '../../../src/core/markdown/inlines.js';
import { leadingStrong } from '../../../src/core/markdown/leading-strong.js';
import { plainText } from '../../../src/core/markdown/plain-text.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import type { Range } from '../../../src/core/text/range.js';

const token = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '> ',
    '```',
    '~~~',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    'a',
    'b',
    'foo',
  ],
  ...[
    '|',
    '| a | b |',
    '|-|-|',
    '---',
    '===',
    '    ',
    '\t',
    ' ',
    '[ ] ',
    '[x] ',
    '<div>',
    '<h1>',
    '</h1>',
    '<pre>',
  ],
  ...[
    '</pre>',
    '<!-- ',
    '-->',
    '**',
    '_',
    '`',
    '[a]: /u',
    '[^1]: ',
    '[^1]',
    '[a]',
    '](',
    ')',
    '![',
    '~~',
    '\\',
  ],
  ...['\uFEFF', '+++', 'www.a.b', 'a@b.c', '&amp;', '&#0;', ':', '<a', '>', '\0', '😀', '\ud800'],
);
const soup = fc.array(token, { maxLength: 60, size: 'max' }).map((tokens) => tokens.join(''));
const anyText = fc.oneof(soup, soup, fc.string({ unit: 'binary', maxLength: 200, size: 'max' }));

describe('the reader, given any text', () => {
  it('gives blocks in order whose ranges nest and lie in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readMarkdown(text);
        checkBlocks(text, document.blocks, { start: document.frontMatter?.range.end ?? 0, end: text.length });
      }),
      { numRuns: 3000 },
    );
  });

  it('gives inline nodes in order whose ranges nest and lie in their block', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readMarkdown(text);
        for (const range of inlineRanges(document)) {
          checkInline(inlineOf(document, range), range);
          plainText(document, range);
          leadingStrong(document, range);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('reads again after an edit what a fresh reading gives', () => {
    fc.assert(
      fc.property(soup, soup, fc.nat(), fc.nat(9), (text, inserted, place, removed) => {
        const at = place % (text.length + 1);
        const after = text.slice(0, at) + inserted + text.slice(at + removed);
        assert.deepEqual(data(readMarkdown(after, readMarkdown(text))), data(readMarkdown(after)));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps the blocks before an edit', () => {
    const before = readMarkdown('# A\n\ntext\n\n- one\n\n# B\n\nmore\n');
    const after = readMarkdown(`${before.text}end\n`, before);
    assert.deepEqual(
      after.blocks.map((block) => before.blocks.includes(block)),
      [true, true, true, true, false],
    );
  });

  it('survives what nests deeply or goes on for long', () => {
    for (const text of [
      '> ',
      '- ',
      '1. ',
      '[^1]: ',
      '*a ',
      '[',
      '![',
      '<!--',
      '`',
      '**',
      '<h1>',
      '[a]: b "',
      '|',
    ])
      for (const line of [text.repeat(20_000), `${text}\n`.repeat(5000)]) {
        const document = readMarkdown(line);
        for (const range of inlineRanges(document)) plainText(document, range);
      }
  });
});

function data({ text, frontMatter, blocks, labels }: ParsedDocument): unknown {
  return { text, frontMatter, blocks, labels };
}

function* inlineRanges(document: ParsedDocument): Generator<Range> {
  for (const { block } of document.visits()) {
    if (block.kind === 'paragraph') yield block.range;
    if (block.kind === 'heading') yield block.title;
    if (block.kind === 'table') yield* [block.header, ...block.rows].flatMap((row) => row.cells);
  }
}

function checkBlocks(text: string, blocks: readonly Block[], outer: Range): void {
  let position = outer.start;
  for (const block of blocks) {
    position = checkNext(block.range, position, outer);
    assert.match(text.slice(block.range.start, block.range.end), /[^ \t\r\n]/);
    if (block.kind === 'heading') checkNext(block.title, block.range.start, block.range);
    if (block.kind === 'quote' || block.kind === 'link-definition')
      checkBlocks(text, block.blocks, block.range);
    if (block.kind === 'table') checkRows([block.header, ...block.rows], block.range);
    if (block.kind === 'list') checkItems(text, block);
  }
}

function checkItems(text: string, list: Extract<Block, { kind: 'list' }>): void {
  let position = list.range.start;
  for (const item of list.items) {
    position = checkNext(item.range, position, list.range);
    const markEnd = checkNext(item.mark, item.range.start, item.range);
    const contentStart = item.box ? checkNext(item.box, markEnd, item.range) : markEnd;
    checkBlocks(text, item.blocks, { start: contentStart, end: item.range.end });
  }
}

function checkRows(rows: readonly TableRow[], outer: Range): void {
  let position = outer.start;
  for (const row of rows) {
    position = checkNext(row.range, position, outer);
    let cellStart = row.range.start;
    for (const cell of row.cells) cellStart = checkNext(cell, cellStart, row.range);
  }
}

function checkInline(nodes: readonly Inline[], outer: Range): void {
  let position = outer.start;
  for (const node of nodes) {
    position = checkNext(node.range, position, outer);
    checkNext(node.content, node.range.start, node.range);
    if ('children' in node) checkInline(node.children, node.content);
  }
}

/** Fails unless the range lies between a position and the end of another; gives its end. */
function checkNext(range: Range, position: number, outer: Range): number {
  const fits = position <= range.start && range.start <= range.end && range.end <= outer.end;
  assert.ok(fits, `${range.start}–${range.end} after ${position} in ${outer.start}–${outer.end}`);
  return range.end;
}
