import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Report } from '../src/cli/reporters/report.js';
import { allRules } from '../src/core/rules/index.js';
import { repository, world } from './cli/support.js';

const folder = `${repository}/test/fixtures/broken`;

describe('the documents that were written to break rules', () => {
  it('break every rule, as one workspace with its configuration', async () => {
    const files = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`)] as const);
    const given = world(Object.fromEntries(files));
    const { stdout } = await given.run('lint', '--now', '2025-01-01T00:00Z', '--format', 'json');
    const report = JSON.parse(stdout) as Report;
    const found = new Set(report.files.flatMap(({ problems }) => problems.map(({ rule }) => rule)));
    assert.deepEqual([...found].sort(), allRules.map(({ id }) => id).sort());
  });
});
