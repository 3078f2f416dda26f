import assert from 'node:assert/strict';
import { allRules } from '../../../src/core/rules/index.js';
import { shown } from '../../support/lint-text.js';
import { type PageExample, rulePage } from '../../support/page-examples.js';
import { problemsAmong } from '../../support/workspace-test.js';

describe('rule pages', () => {
  for (const rule of allRules) {
    describe(rule.id, () => {
      const { text: page, examples, policy } = rulePage(rule.id);
      const foundIn = ({ files }: PageExample): string[] =>
        problemsAmong(files, { policy })
          .filter(({ problem }) => problem.rule === rule.id)
          .map(({ path, problem }) => shown(files[path]!, problem));

      it('has the parts that every page has', () => {
        const headings = [...page.matchAll(/^#{1,2} .*$/gm)].map(([heading]) => heading);
        assert.equal(headings[0], `# ${rule.id}`);
        for (const part of ['## Incorrect', '## Correct', '## When not to use it'])
          assert.ok(headings.includes(part), `no ${part}`);
      });

      it('shows both kinds of examples', () => {
        assert.deepEqual([...new Set(examples.map(({ kind }) => kind))].sort(), ['correct', 'incorrect']);
      });

      for (const example of examples) {
        const text = Object.values(example.files).join('');
        const name = text.split('\n').find((line) => line.startsWith('title:')) ?? text.slice(0, 40);
        if (example.kind === 'correct')
          it(`finds nothing in the correct example, ${name}`, () => assert.deepEqual(foundIn(example), []));
        else
          it(`finds something in the incorrect example, ${name}`, () =>
            assert.notDeepEqual(foundIn(example), []));
      }
    });
  }
});
