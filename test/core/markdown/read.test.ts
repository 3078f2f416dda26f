import assert from 'node:assert/strict';
import type { Block, ParsedDocument, Table } from '../../../src/core/markdown/blocks.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { blocksIn } from '../../../src/core/markdown/walk.js';
import type { Range } from '../../../src/core/text/range.js';

describe('readMarkdown', () => {
  describe('front matter', () => {
    it('finds YAML between `---` lines', () => {
      const document = readMarkdown('---\ntype: postmortem\n---\n\n# Title\n');
      assert.deepEqual(document.frontMatter, {
        format: 'yaml',
        range: { start: 0, end: 24 },
        body: { start: 4, end: 20 },
      });
      assert.deepEqual(slices(document), [['heading', '# Title']]);
    });

    it('finds it after a byte order mark, with CRLF and closed by `...`', () => {
      const document = readMarkdown('\uFEFF---\r\na: 1\r\n...\r\ntext');
      assert.deepEqual(document.frontMatter?.body, { start: 6, end: 10 });
      assert.deepEqual(slices(document), [['paragraph', 'text']]);
    });

    it('finds TOML between `+++` lines', () => {
      const document = readMarkdown('+++\na = 1\n+++');
      assert.deepEqual(document.frontMatter?.format, 'toml');
      assert.deepEqual(document.blocks, []);
    });

    it('gives an empty body where nothing stands between the fences', () => {
      assert.deepEqual(readMarkdown('---\n---\n').frontMatter?.body, { start: 4, end: 4 });
    });

    it('takes an unclosed `---` for a thematic break', () => {
      const document = readMarkdown('---\n- a: 1\n');
      assert.equal(document.frontMatter, null);
      assert.deepEqual(slices(document), [
        ['thematic-break', '---'],
        ['list', '- a: 1'],
      ]);
    });

    it('takes a later `---` for no front matter', () => {
      assert.equal(readMarkdown('\n---\na: 1\n---\n').frontMatter, null);
    });
  });

  describe('headings', () => {
    for (const [text, level, form, title] of [
      ['## Impact ##', 2, 'atx', 'Impact'],
      ['#', 1, 'atx', ''],
      ['# C#', 1, 'atx', 'C#'],
      ['Impact\n===', 1, 'setext', 'Impact'],
      ['<h2>Impact</h2>', 2, 'html', 'Impact'],
      ['<h1 align="center"><b>Impact</b></h1>', 1, 'html', '<b>Impact</b>'],
      ['<h3>\n  Impact\n</h3>', 3, 'html', 'Impact'],
    ] as const)
      it(`reads ${JSON.stringify(text)}`, () => {
        const document = readMarkdown(text);
        const [heading] = document.blocks;
        assert.equal(heading?.kind, 'heading');
        assert.deepEqual(
          [heading.level, heading.form, slice(document, heading.title), slice(document, heading.range)],
          [level, form, title, text],
        );
      });

    it('finds the title of a page in the element that centres it', () => {
      assert.deepEqual(slices(readMarkdown('<div align="center">\n<h1>Pulih</h1>\n</div>\n')), [
        ['html', '<div align="center">'],
        ['heading', '<h1>Pulih</h1>'],
        ['html', '</div>'],
      ]);
    });

    it('finds none in a comment', () => {
      assert.deepEqual(slices(readMarkdown('<!--\n<h1>No</h1>\n-->')), [['html', '<!--\n<h1>No</h1>\n-->']]);
    });
  });

  describe('tables', () => {
    it('gives cells by range, empty ones where their text would stand', () => {
      const text = '| a | b |\n|---|:-:|\n| x \\| y |  |\n| z\n';
      const document = readMarkdown(text);
      const table = document.blocks[0] as Table;
      const cells = [table.header, ...table.rows].map((row) =>
        row.cells.map((cell) => slice(document, cell)),
      );
      assert.deepEqual(cells, [['a', 'b'], ['x \\| y', ''], ['z']]);
      assert.deepEqual(table.rows[0]?.cells[1], {
        start: text.indexOf('|  |') + 2,
        end: text.indexOf('|  |') + 2,
      });
    });

    it('ends a paragraph at the header row', () => {
      assert.deepEqual(slices(readMarkdown('Timeline\n| a |\n|---|\n')), [
        ['paragraph', 'Timeline'],
        ['table', '| a |\n|---|'],
      ]);
    });
  });

  describe('lists', () => {
    it('takes the check box off the item', () => {
      const document = readMarkdown('- [x] done\n- [ ] open\n- plain\n');
      const [list] = document.blocks;
      assert.equal(list?.kind, 'list');
      assert.deepEqual(
        list.items.map((item) => [
          item.checked,
          item.box && slice(document, item.box),
          slices(document, item.blocks),
        ]),
        [
          [true, '[x]', [['paragraph', 'done']]],
          [false, '[ ]', [['paragraph', 'open']]],
          [null, null, [['paragraph', 'plain']]],
        ],
      );
    });

    it('gives exact ranges in quotes in lists and lists in quotes', () => {
      const document = readMarkdown('- > one\n  > two  \n\n> 1. three\n> four\n');
      assert.deepEqual(
        document
          .visits()
          .map(({ block, ancestors }) => [block.kind, slice(document, block.range), ancestors.length]),
        [
          ['list', '- > one\n  > two', 0],
          ['quote', '> one\n  > two', 2],
          ['paragraph', 'one\n  > two', 3],
          ['quote', '> 1. three\n> four', 0],
          ['list', '1. three\n> four', 1],
          ['paragraph', 'three\n> four', 3],
        ],
      );
    });
  });

  it('calls a block a comment only when it is nothing else', () => {
    const comments = [
      '<!-- a -->',
      '<!-- a\n\nb -->',
      '<!-- a --> <!-- b -->',
      '<!-- a --> b',
      '<p>',
      '<!-- open',
    ];
    assert.deepEqual(
      comments.map((text) =>
        readMarkdown(text).blocks.map((block) => block.kind === 'html' && block.comment),
      ),
      [[true], [true], [true], [false], [false], [true]],
    );
  });

  it('reads the info of a fence, decoded', () => {
    const infos = readMarkdown('```sh title="a &amp; b"\n```\n\n~~~\n~~~\n').blocks;
    assert.deepEqual(
      infos.map((block) => block.kind === 'code' && block.info),
      ['sh title="a & b"', ''],
    );
  });

  it('knows the labels of links and footnotes', () => {
    const document = readMarkdown('> [A  b]: /c\n\n[^1]: text\n\n    more\n');
    assert.deepEqual([...document.labels], ['A B', '^1']);
    assert.deepEqual(slices(document), [
      ['quote', '> [A  b]: /c'],
      ['link-definition', '[^1]: text\n\n    more'],
    ]);
  });

  it('has the blocks at a place', () => {
    const document = readMarkdown('# A\n\n- b\n- c\n\nd\n');
    const kinds = (range: Range): string[] => blocksIn(document, range).map(({ block }) => block.kind);
    assert.deepEqual(kinds({ start: 11, end: 11 }), ['list', 'paragraph']);
    assert.deepEqual(kinds({ start: 0, end: 8 }), ['heading', 'list', 'paragraph']);
  });
});

function slices(document: ParsedDocument, blocks: readonly Block[] = document.blocks): [string, string][] {
  return blocks.map((block) => [block.kind, slice(document, block.range)]);
}

function slice({ text }: ParsedDocument, { start, end }: Range): string {
  return text.slice(start, end);
}
