import assert from 'node:assert/strict';
import fc from 'fast-check';
import { neededWords } from '../../../src/core/prose/needed-words.js';
import { addWords } from '../../../src/core/prose/phrase-set.js';
import { patternsOfPhrases } from '../../support/phrase-patterns.js';

const needs = (pattern: RegExp): string[] | null => {
  const words = neededWords(pattern);
  return words && [...words].sort();
};

describe('neededWords', () => {
  for (const [pattern, words] of [
    [/\bshould have\b/iu, ['should']],
    [/\bcould (?:easily )?have (?:been )?prevented\b/iu, ['prevented']],
    [/\b(?:careless|negligent) (?:engineer|operator)s?\b/iu, ['careless', 'negligent']],
    [/\bfault\b|\bblame\b/iu, ['blame', 'fault']],
    [/\bfaults?\b/iu, null],
    [/fault/iu, null],
    [/\b(?:fault|\p{L}+)\b/iu, null],
    [/(?<!no )\bnegligence\b(?! of)/iu, ['negligence']],
    [/\bmohon maaf (?:apabila|jika|bila)\b/iu, ['mohon']],
    [/\bre-?test\b/iu, null],
    [/^none$/iu, null],
    [/\bpage(?: again)? the\b/iu, ['the']],
    [/\ba (?:b|c) d{2} e+ \d+\b/iu, ['a']],
  ] as const)
    it(`of ${pattern.source}`, () => assert.deepEqual(needs(pattern), words));

  it('are in every text that a pattern of ours matches', () => {
    const patterns = patternsOfPhrases();
    assert.ok(patterns.length > 100);
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.string(), fc.string(), (pattern, before, after) => {
        const needed = neededWords(pattern);
        if (!needed) return;
        let example: string;
        try {
          // Without lookarounds, which the generator does not know.
          const plain = pattern.source
            .replace(/\(\?<?[=!](?:[^()]|\([^()]*\))*\)/g, '')
            .replace(/\(\?<\w+>/g, '(?:');
          [example] = fc.sample(fc.stringMatching(new RegExp(plain, 'u')), 1) as [string];
        } catch {
          return;
        }
        const text = `${before} ${example} ${after}`;
        if (!pattern.test(text)) return;
        const words = new Set<string>();
        addWords(text, words);
        assert.ok(
          [...needed].some((word) => words.has(word)),
          `${pattern.source} matches ${text} without ${[...needed]}`,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
