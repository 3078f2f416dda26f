import assert from 'node:assert/strict';
import { tokenise } from '../../../src/core/text/words.js';

describe('the words of a title', () => {
  for (const [title, words] of [
    ['1.2 Root causes', ['root', 'cause']],
    ['iv) Impact', ['impact']],
    ['2023 12 31', ['31']],
    ['7', ['7']],
    ['', []],
    ["What's next & why", ['what', 'next', 'and', 'why']],
  ] as const)
    it(`of ${JSON.stringify(title)}`, () => {
      assert.deepEqual(
        tokenise(title).map(({ text }) => text),
        words,
      );
    });
});
