import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { anchorsIn, slugOf } from '../../../src/core/workspace/anchors.js';
import { idNamesIn } from '../../../src/core/workspace/id-names.js';

const token = fc.constantFrom(
  ...['-', '--', '–', 'INC', '2023', '1', 'é', 'ß9', 'Ⅷ', '٣', '😀', '𝒜', ' ', '_', '/', '\n', '.', '“', 'a'],
);
const texts = fc.array(token, { maxLength: 20, size: 'max' }).map((tokens) => tokens.join(''));

describe('words that look like ids', () => {
  it('have letters or digits, hyphens between them, and a digit; in any text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const all = text.match(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? [];
        assert.deepEqual(idNamesIn(text), [...new Set(all.filter((name) => /\d/.test(name)))]);
      }),
      { numRuns: 3000 },
    );
  });

  it('are told once each, in order', () => {
    assert.deepEqual(idNamesIn('INC-2 of 2023-02-21: see INC-1, INC-2, well-known, -x-1 and x--1.'), [
      'INC-2',
      '2023-02-21',
      'INC-1',
    ]);
  });
});

describe('anchors', () => {
  it('are titles as GitHub spells them, numbered where they repeat, and ids written out', () => {
    const text = [
      '# Ordering was down!',
      '## Über uns_1 – ok',
      '## Impact',
      '## Impact',
      '## Own {#my-id}',
      '<a id="here"></a> x=1 <b NAME = there>',
      'width=2 id= ',
      '=3',
      '',
    ];
    for (const lineBreak of ['\n', '\r\n', '\r'])
      assert.deepEqual(anchorsIn(readMarkdown(text.join(lineBreak))), [
        ...['ordering-was-down', 'über-uns_1--ok', 'impact', 'impact-1', 'my-id', 'own', 'here', 'there'],
      ]);
  });

  it('keep letters, digits, underscores and hyphens of any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aB9_- \t–é“İK') }), (title) => {
        const kept = title
          .trim()
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '');
        assert.equal(slugOf(title), kept.replaceAll(' ', '-'));
      }),
    );
  });
});
