import assert from 'node:assert/strict';
import { understand } from '../../../src/core/incident/understand.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { shipped } from '../../support/lint-text.js';

const given = (
  text: string,
  options: { path?: string; configType?: string; flagType?: string } = {},
): unknown => {
  const { type, typeSource } = understand(readMarkdown(text), { types: shipped, ...options });
  return [type?.id ?? null, typeSource];
};

describe('the type of a document', () => {
  const text = '---\ntype: runbook\n---\n\n# Incident report\n\n## Timeline\n\n## Root cause\n';

  it('is that of the command line, the front matter, the configuration, in this order', () => {
    assert.deepEqual(given(text, { flagType: 'apology', configType: 'postmortem' }), ['apology', 'flag']);
    assert.deepEqual(given(text, { configType: 'postmortem' }), ['runbook', 'front-matter']);
    assert.deepEqual(given('# Notes\n', { configType: 'postmortem' }), ['postmortem', 'config']);
  });

  it('is guessed by the sections', () => {
    assert.deepEqual(given('# 12 May\n\n## Timeline\n\n## Root cause\n\n## Action items\n'), [
      'postmortem',
      'guess',
    ]);
    assert.deepEqual(given('# Redis\n\n## Meaning\n\n## Diagnosis\n\n## Rollback\n'), ['runbook', 'guess']);
  });

  it('is guessed by the title and the path', () => {
    assert.deepEqual(given('# Laporan insiden\n\nDisk penuh.\n'), ['postmortem', 'guess']);
    assert.deepEqual(given('Disk penuh.\n', { path: 'docs/postmortems/2023-02-21.md' }), [
      'postmortem',
      'guess',
    ]);
  });

  it('is none for other documents', () => {
    assert.deepEqual(given('# Release notes\n\n## New\n\n## Fixed\n', { path: 'CHANGELOG.md' }), [
      null,
      null,
    ]);
    assert.deepEqual(given(''), [null, null]);
  });
});

describe('the language of a document', () => {
  const localeOf = (text: string, locale?: string): string =>
    understand(readMarkdown(text), { types: shipped, ...(locale === undefined ? {} : { locale }) }).locale;

  it('is what the front matter says, else what is expected, else what its words tell', () => {
    assert.equal(localeOf('---\nlocale: id\n---\n\nThe disk was full.\n', 'en'), 'id');
    assert.equal(localeOf('The disk was full and we were not there.\n', 'id'), 'id');
    assert.equal(localeOf('The disk was full and we were not there.\n'), 'en');
    assert.equal(localeOf('Pelanggan tidak dapat memesan karena disk yang penuh.\n'), 'id');
  });
});
