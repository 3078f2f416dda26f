import assert from 'node:assert/strict';
import { commentsIn } from '../../../src/core/markdown/comments.js';

function found(text: string, start = 0, end = text.length): string[] {
  return [...commentsIn(text, { start, end })].map((range) => text.slice(range.start, range.end));
}

describe('comments', () => {
  it('run from the first opening to the next closing', () => {
    assert.deepEqual(found('a <!-- b --> c <!-- d\ne --> <!---->'), [
      '<!-- b -->',
      '<!-- d\ne -->',
      '<!---->',
    ]);
    assert.deepEqual(found('<!-- a <!-- b --> c -->'), ['<!-- a <!-- b -->']);
  });

  it('are none where they are not closed within the range', () => {
    assert.deepEqual(found('<!-- a'), []);
    assert.deepEqual(found('<!--->'), []);
    assert.deepEqual(found('<!-- a --> b', 0, 8), []);
    assert.deepEqual(found('<!-- a --> <!-- b -->', 3), ['<!-- b -->']);
  });
});
