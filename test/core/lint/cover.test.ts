import assert from 'node:assert/strict';
import fc from 'fast-check';
import { coverOf } from '../../../src/core/lint/cover.js';

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.oneof(fc.nat(5), fc.constant(Number.POSITIVE_INFINITY)))
    .map(([first, length]) => ({
      first,
      last: first + length,
    })),
);

describe('a cover', () => {
  it('holds the lines that any span holds, and knows the spans that were of use', () => {
    fc.assert(
      fc.property(spans, fc.array(fc.integer({ min: 1, max: 30 })), (all, lines) => {
        const cover = coverOf(all);
        const hit = lines.filter((line) => cover.covers(line));
        assert.deepEqual(
          hit,
          lines.filter((line) => all.some(({ first, last }) => first <= line && line <= last)),
        );
        for (const span of all)
          assert.equal(
            cover.wasAsked(span),
            hit.some((line) => span.first <= line && line <= span.last),
          );
      }),
    );
  });
});
