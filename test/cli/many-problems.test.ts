import assert from 'node:assert/strict';
import { stylish } from '../../src/cli/reporters/stylish.js';

describe('the report for people', () => {
  it('takes more problems in one file than a call takes arguments', () => {
    const problem = {
      rule: 'section-duplicate',
      severity: 'error' as const,
      message: 'Again.',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 2,
      fixable: false,
      url: '',
      fingerprint: '',
    };
    const problems = Array.from({ length: 200_000 }, () => problem);
    const summary = { files: 1, errors: problems.length, warnings: 0, infos: 0, fixable: 0 };
    const text = stylish(
      { version: 1, files: [{ path: 'a.md', type: 'postmortem', locale: 'en', problems }], summary },
      { colour: false, version: '0', prefix: '', errors: [], pages: new Map() },
    );
    assert.match(text, /200000 problems/);
  });
});
