import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fillingOfSection } from '../../../src/core/document/find-sections.js';
import { findPlaceholders } from '../../../src/core/document/placeholders.js';
import { durationClaims } from '../../../src/core/facts/stated-durations.js';
import { type Linted, lint } from '../../../src/core/lint/lint.js';
import { readMarkdown } from '../../../src/core/markdown/read.js';
import { fragmentDocument } from '../../support/fragments.js';
import { settingsFor } from '../../support/lint-text.js';

const settings = settingsFor();
const examples = ['en/postmortem.md', 'id/tinjauan-pascainsiden.md'].map((path) =>
  readFileSync(`examples/${path}`, 'utf8'),
);

const piece = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '\r\n',
    '---\n',
    '## Timeline\n',
    '- ',
    '| a | b |\n|---|---|\n',
    '```\n',
    '<!-- ',
  ),
  fc.constantFrom(
    'TBD',
    'None',
    '10:00 WIB',
    '01/02/2024',
    'on Monday 3 May 2024 ',
    'time to resolve: 3 h',
    '**Impact**: ',
  ),
  fc.string({ maxLength: 4 }),
);
/** Where an edit begins, as a share of the text, how much it takes away and what it puts there. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  away: fc.oneof(fc.constant(0), fc.nat({ max: 300 })),
  text: piece,
});

/** Everything that is told of a document, without the means of telling it. */
function told(linted: Linted | null): unknown {
  if (!linted) return null;
  const { document, problems } = linted;
  const { frontMatter, sections, parsed } = document;
  return {
    problems: problems.map(({ fix: _, suggestions: __, ...rest }) => rest),
    data: frontMatter.data,
    errors: frontMatter.errors,
    place: frontMatter.locate(['times', 'started']),
    sections,
    fillings: sections.map((section) => fillingOfSection(document, section)),
    placeholders: findPlaceholders(parsed),
    durations: durationClaims(document),
    dates: document.dates(),
    entries: document.timeline()?.entries,
    actions: document.actions(),
    derived: document.derived(),
  };
}

describe('a document that is edited', () => {
  it('is told the same of as one that is read afresh', () => {
    const document = fc.oneof(fc.constantFrom(...examples), fragmentDocument());
    fc.assert(
      fc.property(document, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let parsed = readMarkdown(text);
        lint(parsed, settings);
        for (const { at, away, text: put } of edits) {
          const start = Math.floor(at * parsed.text.length);
          parsed = readMarkdown(parsed.text.slice(0, start) + put + parsed.text.slice(start + away), parsed);
          assert.deepEqual(told(lint(parsed, settings)), told(lint(readMarkdown(parsed.text), settings)));
        }
      }),
      { numRuns: 100 },
    );
  });
});
