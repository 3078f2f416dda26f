import assert from 'node:assert/strict';
import type { AnyRule } from '../../../src/core/rules/rule.js';
import type { Edit } from '../../../src/core/text/edit.js';
import { fixedText } from '../../support/lint-text.js';

/** A rule that replaces each occurrence of a word by edits of its own. */
function rewriting(id: string, word: string, edits: (at: number) => readonly Edit[]): AnyRule {
  return {
    id,
    area: 'structure',
    summary: 'Require nothing.',
    types: 'all',
    severity: { minimal: 'error', standard: 'error', strict: 'error' },
    weight: 'form',
    fixable: true,
    options: {},
    messages: { word: { en: 'Found.' } },
    *check({ parsed: { text } }) {
      for (const match of text.matchAll(new RegExp(word, 'g'))) {
        const range = { start: match.index, end: match.index + word.length };
        yield { range, message: 'word', fix: () => edits(match.index) };
      }
    },
  };
}

const head = '---\ntype: runbook\n---\n\n';
const replace = (start: number, end: number, text: string): Edit => ({ range: { start, end }, text });

function fixed(body: string, ...rules: AnyRule[]): { body: string; count: number } {
  const settings = new Map(rules.map(({ id }) => [id, { severity: 'error' as const, options: {} }]));
  const { text, count } = fixedText(head + body, { rules, settings });
  return { body: text.slice(head.length), count };
}

describe('repairing', () => {
  it('makes repairs that lay bare others', () => {
    const first = rewriting('a-first', 'one', (at) => [replace(at, at + 3, 'two')]);
    const second = rewriting('b-second', 'two', (at) => [replace(at, at + 3, 'three')]);
    assert.deepEqual(fixed('one\n', first, second), { body: 'three\n', count: 2 });
  });

  it('makes a repair whole or not at all', () => {
    const both = rewriting('a-both', 'ab', (at) => [replace(at, at + 1, 'x'), replace(at + 1, at + 2, 'y')]);
    const other = rewriting('b-other', 'bc', (at) => [
      replace(at, at + 1, 'q'),
      replace(at + 1, at + 2, 'r'),
    ]);
    assert.deepEqual(fixed('abc\n', both, other), { body: 'xyc\n', count: 1 });
  });

  it('makes all insertions at one place, in the order in which they were found', () => {
    const one = rewriting('a-one', 'end', (at) => [replace(at, at, '1')]);
    const done = (rule: AnyRule): AnyRule => ({
      ...rule,
      *check(document, context) {
        if (!/\d/.test(document.parsed.text)) yield* rule.check(document, context);
      },
    });
    const two = rewriting('b-two', 'end', (at) => [replace(at, at, '2')]);
    assert.deepEqual(fixed('end\n', done(one), done(two)), { body: '12end\n', count: 2 });
  });

  it('ends where two rules undo each other', () => {
    const there = rewriting('a-there', 'left', (at) => [replace(at, at + 4, 'right')]);
    const back = rewriting('b-back', 'right', (at) => [replace(at, at + 5, 'left')]);
    assert.match(fixed('left\n', there, back).body, /^(?:left|right)\n$/);
  });

  it('leaves a document that is none of ours as it is', () => {
    const { text, count, linted } = fixedText('# Notes\n\n<!-- guidance: x -->\n');
    assert.deepEqual(
      { text, count, linted },
      { text: '# Notes\n\n<!-- guidance: x -->\n', count: 0, linted: null },
    );
  });
});
