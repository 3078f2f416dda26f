import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../src/cli/files/read-text.js';

/** Where a strict decoder fails when it is fed one byte more each time. */
function firstInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let end = 1; end <= bytes.length; end++) {
    try {
      decoder.decode(bytes.subarray(start, end));
      start = end;
    } catch {
      if (end - start === 4) return start;
    }
  }
  return start;
}

describe('reading text', () => {
  it('gives back any valid text, byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = Buffer.from(`\ufeff${text.replaceAll('\0', '')}`).toString();
        assert.deepEqual(decode(Buffer.from(clean), 'a.md'), { text: clean });
      }),
    );
  });

  it('names the first byte that is no part of a character', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => Buffer.from(text.replaceAll('\0', ' '))),
      fc.uint8Array({ min: 1, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Buffer.concat(pieces);
        const result = decode(bytes, 'a.md');
        if ('text' in result) return;
        assert.equal(Number(/at byte (\d+)/.exec(result.error)?.[1]), firstInvalid(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});
