import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inlineOf } from '../../../src/core/markdown/inline.js';
import type { Inline } from '../../../src/core/markdown/inlines.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import type { Range } from '../../../src/core/text/range.js';
import { linksIn } from '../../../src/core/workspace/links.js';

const token = fc.constantFrom(
  ...['[', '](', ')', ']', '[a](b.md)', '[a](b.md#c)', '![x](y.png)', '[a][b]', '[b]', '[^1]', '[ ]', '!'],
  ...[
    '`',
    '``',
    '`c`',
    '\\',
    '<',
    '>',
    '<a href="',
    '*',
    '**',
    '_',
    '~~',
    '&amp;',
    '(',
    '"t"',
    ' ',
    '\n',
    'é',
  ],
  ...[
    'word',
    'x@y.z',
    '@sari',
    'https://a.b/c',
    '[a](https://a.b/c)',
    'www.a.b',
    'mailto:',
    '|',
    '\n| a |\n|---|\n',
  ],
  ...['\n\n', '\n> ', '\n- ', '\n## ', '\n[b]: c.md\n\n', '\u00a0', '\t'],
);
const texts = fc.array(token, { maxLength: 25, size: 'max' }).map((tokens) => tokens.join(''));

/** What the parser of inline markup finds in paragraphs, titles and cells that may hold a link. */
function parsedLinks(text: string): string[] {
  const parsed = readMarkdown(text);
  const found: string[] = [];
  const collect = (nodes: readonly Inline[]): void => {
    for (const node of nodes) {
      if ((node.kind === 'link' || node.kind === 'image') && node.url)
        found.push(`${node.url.start} ${text.slice(node.url.start, node.url.end)}`);
      if ('children' in node) collect(node.children);
    }
  };
  const collectIn = (range: Range): void => {
    if (text.slice(range.start, range.end).includes('](')) collect(inlineOf(parsed, range));
  };
  for (const { block } of parsed.visits()) {
    if (block.kind === 'paragraph') collectIn(block.range);
    else if (block.kind === 'heading') collectIn(block.title);
    else if (block.kind === 'table')
      [block.header, ...block.rows].flatMap(({ cells }) => cells).map(collectIn);
  }
  return found;
}

describe('links of a document', () => {
  it('are those that the parser of inline markup finds, in any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const definitions = new Set<number>();
        for (const { block } of readMarkdown(text).visits())
          if (block.kind === 'link-definition')
            for (let at = block.range.start; at < block.range.end; at++) definitions.add(at);
        const found = linksIn(readMarkdown(text))
          .filter(({ range }) => !definitions.has(range.start))
          .map(({ range }) => `${range.start} ${text.slice(range.start, range.end)}`);
        const byPlace = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10);
        assert.deepEqual(found, parsedLinks(text).sort(byPlace));
      }),
      { numRuns: 5000 },
    );
  });

  it('are told with their places and with character references replaced', () => {
    const text = 'See [the plan](plans/a.md?x&amp;y) and `[no](link)`.\n\n[b]: <c d.md>\n';
    assert.deepEqual(linksIn(readMarkdown(text)), [
      { target: 'plans/a.md?x&y', range: { start: 15, end: 33 } },
      { target: 'c d.md', range: { start: 60, end: 66 } },
    ]);
  });
});
