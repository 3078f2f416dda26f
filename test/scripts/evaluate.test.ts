import assert from 'node:assert/strict';
import { bestSetting, crossValidate, type Scored } from '../../scripts/evaluate/cross-validate.js';
import { parseLabels, repositoryOf } from '../../scripts/evaluate/labels.js';
import { f1, sum, tally } from '../../scripts/evaluate/score.js';

const gold = {
  file: 'postmortem/acme__shop__docs-2023.md',
  sections: [
    { line: 1, concept: 'cause' },
    { line: 5, concept: 'fix' },
    { line: 9, concept: 'metadata' },
    { line: 12, concept: 'none' },
  ],
};

/** A document that is read right by one of two settings. */
function scored(repository: string, right: 0 | 1): Scored {
  const good = { right: 1, wrong: 0, missed: 0 };
  const bad = { right: 0, wrong: 1, missed: 1 };
  const bySetting = [0, 1]
    .map((setting) => (setting === right ? good : bad))
    .map((t) => ({ strict: t, lenient: t }));
  return { repository, bySetting };
}

describe('the evaluation', () => {
  it('reads labels and the repositories that they are of', () => {
    assert.deepEqual(parseLabels(`${JSON.stringify(gold)}\n\n`), [gold]);
    assert.equal(repositoryOf(gold.file), 'acme/shop');
  });

  it('counts a label as right on its line and about its concept', () => {
    const found = [
      { line: 1, concept: 'trigger' },
      { line: 5, concept: 'fix' },
      { line: 9, concept: 'impact' },
      { line: 12, concept: 'impact' },
      { line: 20, concept: null },
    ];
    assert.deepEqual(tally(gold, found, 'strict'), { right: 1, wrong: 2, missed: 1 });
    assert.deepEqual(tally(gold, found, 'lenient'), { right: 2, wrong: 1, missed: 0 });
  });

  it('is perfect where there is nothing to find and nothing found', () => {
    assert.equal(f1(sum([])), 1);
    assert.equal(f1({ right: 1, wrong: 1, missed: 1 }), 0.5);
    assert.equal(f1({ right: 0, wrong: 1, missed: 0 }), 0);
  });

  it('chooses for a repository what is best for the others', () => {
    const documents = [scored('a', 0), scored('b', 1), scored('c', 1)];
    assert.equal(bestSetting(documents), 1);
    assert.deepEqual(
      crossValidate(documents).map(({ repository, setting, tallies }) => [
        repository,
        setting,
        tallies.strict.right,
      ]),
      [
        ['a', 1, 0],
        ['b', 0, 0],
        ['c', 0, 0],
      ],
    );
  });
});
