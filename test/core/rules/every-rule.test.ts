import assert from 'node:assert/strict';
import { allRules } from '../../../src/core/rules/index.js';
import type { Problem } from '../../../src/core/rules/problem.js';
import { settingsFor } from '../../support/lint-text.js';
import { rulePage } from '../../support/page-examples.js';
import { problemsAmong } from '../../support/workspace-test.js';

describe('every rule', () => {
  for (const rule of allRules) {
    const page = rulePage(rule.id);
    const examples = page.examples.filter(({ kind }) => kind === 'incorrect');
    const found = (severity: 'off' | 'info' | 'error', messages = 'en'): readonly Problem[] => {
      const base = settingsFor({ messages });
      const { options } = base.settings.get(rule.id)!;
      const settings = new Map(base.settings).set(rule.id, { severity, options });
      return examples.flatMap(({ files }) =>
        problemsAmong(files, { ...base, policy: page.policy, settings })
          .map(({ problem }) => problem)
          .filter((problem) => problem.rule === rule.id),
      );
    };

    it(`${rule.id} is silent when off, and weighs what it is told`, () => {
      assert.deepEqual(found('off'), []);
      assert.ok(found('info').length > 0);
      assert.ok(found('info').every(({ severity }) => severity === 'info'));
    });

    it(`${rule.id} speaks both languages`, () => {
      const [english, indonesian] = [found('error'), found('error', 'id')];
      assert.deepEqual(
        indonesian.map(({ range }) => range),
        english.map(({ range }) => range),
      );
      for (const [index, { message }] of english.entries()) {
        assert.notEqual(message, indonesian[index]!.message);
        assert.doesNotMatch(message + indonesian[index]!.message, /\{\w+\}/);
      }
    });
  }
});
