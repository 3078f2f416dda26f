import assert from 'node:assert/strict';
import { sectionDuplicate } from '../../../../src/core/rules/structure/section-duplicate.js';
import { problemsIn } from '../../../support/lint-text.js';
import { testRule } from '../../../support/rule-test.js';

const head = '---\ntype: postmortem\ntitle: Checkout was down\nlocale: en\n---\n\n';

const update = '---\ntype: status-update\ntitle: Tickets\nlocale: en\n---\n\n# Tickets\n\n';

testRule(sectionDuplicate, {
  accept: {
    'sections about different things': `${head}## Cause\n\nA full disk.\n\n## Fix\n\n- Rotate.\n`,
    'the same words at different levels': `${head}## Cause\n\nA full disk.\n\n### Root cause\n\nNo rotation.\n`,
    'the same words under different headings': `${head}## First outage\n\n### Cause\n\nA full disk.\n\n## Second outage\n\n### Cause\n\nThe same disk.\n`,
    'several updates in one document, each with its own sections': `${update}## Monitoring, 21:20 WIB\n\n### Cause\n\nA full disk.\n\n## Investigating, 19:05 WIB\n\n### Cause\n\nNot known yet.\n`,
    'several updates that bold words begin': `${update}**Monitoring** - 21:20 WIB\n\n## Next update\n\nBy 22:00 WIB.\n\n**Investigating** - 19:05 WIB\n\n## Next update\n\nBy 21:30 WIB.\n`,
    'headings that are about nothing known': `${head}## Day one\n\nX.\n\n## Day one\n\nY.\n`,
  },
  reject: {
    'a second section about the same thing': {
      code: `${head}## Cause\n\nA full disk.\n\n## Fix\n\n- Rotate.\n\n## «Root cause»\n\nNo rotation.\n`,
      message: 'Section `Root cause` is about the same as `Cause` on line 7; join them.',
    },
    'the same twice in one of several updates': {
      code: `${update}## Monitoring, 21:20 WIB\n\n### Cause\n\nA disk.\n\n### «Cause as far as known»\n\nA full disk.\n\n## Investigating, 19:05 WIB\n\n### Cause\n\nNot known.\n`,
      message: 'Section `Cause as far as known` is about the same as `Cause` on line 11; join them.',
    },
    'a third one as well, in two languages': {
      code: `${head}## Kronologi\n\n- 10.00\n\n## «Timeline»\n\n- 10:00\n\n«Garis waktu»\n---\n\n- 10.00\n`,
      messages: [
        'Bagian `Timeline` membahas hal yang sama dengan `Kronologi` di baris 7; gabungkan.',
        'Bagian `Garis waktu` membahas hal yang sama dengan `Kronologi` di baris 7; gabungkan.',
      ],
      locale: 'id',
    },
  },
});

describe('section-duplicate', () => {
  it('points to the first section', () => {
    const text = `${head}## Cause\n\nA full disk.\n\n## Root cause\n\nNo rotation.\n`;
    const related = problemsIn(text, { rules: [sectionDuplicate] }).flatMap(
      (problem) => problem.related ?? [],
    );
    const start = text.indexOf('Cause');
    assert.deepEqual(related, [{ range: { start, end: start + 5 }, message: 'The first one is here.' }]);
  });
});
