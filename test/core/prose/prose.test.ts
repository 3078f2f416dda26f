import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentencesAbout } from '../../../src/core/prose/prose.js';
import { proseText } from '../../../src/core/prose/prose-text.js';
import { sentencesOf } from '../../../src/core/prose/sentence.js';
import { lintText } from '../../support/lint-text.js';

const inline = fc
  .array(
    fc.oneof(fc.constantFrom(...'*_`[]()<>!&\\~ \n.', '<!--', '-->', '&amp;', '](', '[^1]'), fc.string()),
  )
  .map((parts) => parts.join(''));
const texts = (source: string): string[] => sentencesOf(source).map(({ text }) => text);

describe('proseText', () => {
  for (const [name, source, expected] of [
    ['marks of emphasis', 'We are **very** _sorry_ ~~now~~.', 'We are very sorry now.'],
    ['underscores within words', 'the snake_case_name', 'the snake_case_name'],
    [
      'links and images',
      'See [the *page*](https://x.example/a_b) ![a chart](c.png).',
      'See the page a chart.',
    ],
    [
      'links by label, and footnotes',
      'See [the page][1] and [that][] here[^2].',
      'See the page and that here.',
    ],
    ['comments and tags', 'We<!-- who? --> say <b>sorry</b>.', 'We say sorry.'],
    ['entities and escapes', 'A &amp; B \\*not bold\\*&nbsp;!', 'A & B *not bold* !'],
    ['white space', '  a \t b  ', 'a b'],
    ['code', 'run `rm -rf *` twice', 'run rm -rf * twice'],
    ['what is not closed', 'a < b, [c, `d', 'a < b, c, d'],
  ] as const)
    it(`leaves out ${name}`, () => assert.equal(proseText(source).text, expected));

  it('knows where each character stands', () => {
    const source = 'See **the [page](u)** & more.';
    const { text, offsetOf } = proseText(source);
    const at = text.indexOf('page');
    assert.equal(offsetOf(at), source.indexOf('page'));
    assert.equal(offsetOf(text.indexOf('more')), source.indexOf('more'));
  });

  it('gives offsets that ascend and lie in the source, for any text', () => {
    fc.assert(
      fc.property(inline, (source) => {
        const line = source.replace(/[\r\n]/g, ' ');
        const { text, offsetOf, code } = proseText(line);
        assert.doesNotMatch(text, /^ | $| {2}|[\t\r\n]/);
        for (let index = 0; index < text.length; index++) {
          const offset = offsetOf(index);
          assert.ok(offset >= 0 && offset < line.length);
          assert.ok(index === 0 || offset >= offsetOf(index - 1));
          if (!line.includes('&') && text[index] !== ' ') assert.equal(line[offset], text[index]);
        }
        for (const { start, end } of code) assert.ok(start <= end && end <= text.length + 1);
      }),
    );
  });
});

describe('sentencesOf', () => {
  it('splits at ends of sentences', () => {
    assert.deepEqual(texts('It broke. "Why?" We know. Version 2.1 did.'), [
      'It broke.',
      '"Why?"',
      'We know.',
      'Version 2.1 did.',
    ]);
  });

  it('does not split after abbreviations, nor in code', () => {
    assert.deepEqual(texts('At 10 a.m. WIB Dr. Sari, e.g. Budi, ran `a. B`.'), [
      'At 10 a.m. WIB Dr. Sari, e.g. Budi, ran a. B.',
    ]);
  });
});

describe('sentencesAbout', () => {
  it('reads a section, a label on its line, and cells, each without its label', () => {
    const text = `---
type: postmortem
locale: en
---

# T

**Impact:** Nobody could order. It hurt.

## Timeline

| time | event |
| --- | --- |
| 10:00 | It broke. |

## Detection

> We were told by a cook.
`;
    const { document } = lintText(text)!;
    const of = (concept: string): string[] => sentencesAbout(document, concept).map((found) => found.text);
    assert.deepEqual(of('impact'), ['Nobody could order.', 'It hurt.']);
    assert.deepEqual(of('timeline'), ['time', 'event', '10:00', 'It broke.']);
    const [told] = sentencesAbout(document, 'detection');
    assert.equal(told?.quoted, true);
    assert.equal(text.slice(told!.range.start, told!.range.end), 'We were told by a cook.');
  });

  it('bears a section and a table of very many', () => {
    const many = 150_000;
    const prose = `---\ntype: postmortem\n---\n\n## Summary\n\n${'We do. '.repeat(many)}\n`;
    assert.equal(sentencesAbout(lintText(prose)!.document, 'summary').length, many);
    const row = `${'|a'.repeat(many)}|\n`;
    const table = `---\ntype: postmortem\n---\n\n## Summary\n\n${row}${'|-'.repeat(many)}|\n${row}`;
    assert.equal(sentencesAbout(lintText(table)!.document, 'summary').length, 2 * many);
  });
});
