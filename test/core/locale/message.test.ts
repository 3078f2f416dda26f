import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fill } from '../../../src/core/locale/message.js';

describe('a message', () => {
  it('has the values in place of their names', () => {
    assert.equal(
      fill('`{title}` is like {first} on line {line}', { title: 'A', first: 'B', line: 3 }),
      '`A` is like B on line 3',
    );
  });

  it('keeps what is no name of a value, and the braces of a value', () => {
    assert.equal(fill('{a} {b} {{a}} {a', { a: '{b}' }), '{b} {b} {{b}} {a');
  });

  it('is filled as by search and replace, whatever its text', () => {
    const piece = fc.constantFrom('{', '}', 'a', 'b', ' ', '{a}', '{b}', '$&');
    const values = { a: '{b}$1', b: 0 };
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const template = pieces.join('');
        const expected = template.replace(/\{([ab])\}/g, (_, name: 'a' | 'b') => String(values[name]));
        assert.equal(fill(template, values), expected);
      }),
    );
  });
});
