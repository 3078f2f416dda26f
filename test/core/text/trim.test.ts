import assert from 'node:assert/strict';
import fc from 'fast-check';
import { trimOf } from '../../../src/core/text/trim.js';

describe('trimOf', () => {
  it('drops the given characters at both ends only', () => {
    assert.equal(trimOf('--a-b-', '-'), 'a-b');
    assert.equal(trimOf(' | 10:00 | ', ' |'), '10:00');
    assert.equal(trimOf('---', '-'), '');
  });

  it('does what trim does, for spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(' ', 'a', '-') }), (text) =>
        assert.equal(trimOf(text, ' '), text.trim()),
      ),
    );
  });
});
