import assert from 'node:assert/strict';
import type { ParsedDocument } from '../../../src/core/markdown/blocks.js';
import { inlineOf } from '../../../src/core/markdown/inline.js';
import type { Inline } from '../../../src/core/markdown/inlines.js';
import { leadingStrong } from '../../../src/core/markdown/leading-strong.js';
import { plainText } from '../../../src/core/markdown/plain-text.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import type { Range } from '../../../src/core/text/range.js';

const nested = (depth: number): string => `${'('.repeat(depth)}b${')'.repeat(depth)}`;

describe('plainText', () => {
  for (const [markdown, plain] of [
    ['**Root** _cause_ ~~x~~', 'Root cause x'],
    ['see [the `log`](/a "b") and ![a *chart*](c.png)', 'see the log and a chart'],
    ['a<br>b <b>c</b><!-- d -->', 'a b c'],
    ['1 &lt; 2 &amp; &#8594; &nope; \\*x\\*', '1 < 2 & → &nope; *x*'],
    ['two\n  lines\\\nthree', 'two lines three'],
    ['[ ] and [Sari] and [gone][away]', '[ ] and [Sari] and [gone][away]'],
    ['snake_case_name 2 * 3 * 4', 'snake_case_name 2 * 3 * 4'],
    ['<https://a.b/c> www.d.e', 'https://a.b/c www.d.e'],
    ['~one~ ~~two~~ ~~~three~~~ ~5 min, ~6 min', 'one two ~~~three~~~ ~5 min, ~6 min'],
    ['a[[1]](#b) [<sup>[2]</sup>](#c) [[d]]', 'a[1] [2] [[d]]'],
    ['[a](b (c)) [a](b (c (d)))', 'a a)'],
    ['[a](b (c [a](d (e', '[a](b (c [a](d (e'],
    [`[a](${nested(32)}) [a](${nested(33)})`, `a [a](${nested(33)})`],
    [`[a](${'('.repeat(40)} [b](c)`, `[a](${'('.repeat(40)} b`],
    [`[a](<${'('.repeat(40)}>)`, 'a'],
    ['plain', 'plain'],
  ] as const)
    it(`of ${JSON.stringify(markdown)}`, () => {
      const document = readMarkdown(markdown);
      assert.equal(plainText(document, { start: 0, end: markdown.length }), plain);
    });

  it('leaves the quote marks of further lines out', () => {
    const document = readMarkdown('> > **one\n> > two** > three\n');
    assert.equal(plainText(document, { start: 4, end: document.text.length - 1 }), 'one two > three');
  });

  it('takes a link for its text only where its definition exists', () => {
    const document = readMarkdown('[a] [b][] [^1]\n\n[a]: /x\n\n[^1]: note\n');
    assert.equal(plainText(document, document.blocks[0]!.range), 'a [b][]');
  });

  it('reads a text too long for one piece to the end', () => {
    const text = 'some *words* here '.repeat(2000).trim();
    assert.equal(plainText(readMarkdown(text), { start: 0, end: text.length }), text.replaceAll('*', ''));
  });
});

describe('inlineOf', () => {
  it('gives the parts of a link', () => {
    const document = readMarkdown('see [**a** b](</c d> "e") now');
    assert.deepEqual(parts(document, inlineOf(document, document.blocks[0]!.range)), [
      ['link', '[**a** b](</c d> "e")', '**a** b', '/c d', 'e', [['strong', '**a**', 'a', []]]],
    ]);
  });

  it('gives the label of a link that refers to a definition', () => {
    const document = readMarkdown('[a][B] ![b]\n\n[b]: /c');
    const nodes = inlineOf(document, document.blocks[0]!.range);
    assert.deepEqual(
      nodes.map((node) => 'label' in node && node.label && slice(document, node.label)),
      ['B', 'b'],
    );
  });

  it('gives code, comments, addresses and footnote calls with what their marks hold', () => {
    const document = readMarkdown('`` a`b `` <!-- c --> <mailto:d@e.f> https://g.h/i. [^1]\n\n[^1]: x');
    assert.deepEqual(parts(document, inlineOf(document, document.blocks[0]!.range)), [
      ['code', '`` a`b ``', ' a`b '],
      ['comment', '<!-- c -->', ' c '],
      ['autolink', '<mailto:d@e.f>', 'mailto:d@e.f'],
      ['autolink', 'https://g.h/i', 'https://g.h/i'],
      ['footnote', '[^1]', '^1'],
    ]);
  });
});

describe('leadingStrong', () => {
  for (const [markdown, title, colon, rest] of [
    ['**Impact**: orders failed', 'Impact', true, 'orders failed'],
    ['**Impact:** orders failed', 'Impact', true, 'orders failed'],
    ['__Impact__', 'Impact', false, ''],
    ['**Root cause**\nA deploy.', 'Root cause', false, 'A deploy.'],
    ['**[Impact](#x)** - none', '[Impact](#x)', false, '- none'],
  ] as const)
    it(`of ${JSON.stringify(markdown)}`, () => {
      const document = readMarkdown(markdown);
      const label = leadingStrong(document, document.blocks[0]!.range);
      assert.ok(label);
      assert.deepEqual(
        [slice(document, label.title), label.colon, slice(document, label.rest)],
        [title, colon, rest],
      );
    });

  for (const markdown of ['Impact: **none**', '*Impact*: none', '** Impact**', '**:** x', '***'])
    it(`finds none in ${JSON.stringify(markdown)}`, () => {
      assert.equal(leadingStrong(readMarkdown(markdown), { start: 0, end: markdown.length }), null);
    });
});

function parts(document: ParsedDocument, nodes: readonly Inline[]): unknown[] {
  return nodes.map((node) => [
    node.kind,
    slice(document, node.range),
    slice(document, node.content),
    ...('url' in node
      ? [node.url && slice(document, node.url), node.title && slice(document, node.title)]
      : []),
    ...('children' in node ? [parts(document, node.children)] : []),
  ]);
}

function slice({ text }: ParsedDocument, { start, end }: Range): string {
  return text.slice(start, end);
}
