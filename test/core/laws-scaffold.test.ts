import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/text/edit.js';
import { problemsIn, shown } from '../support/lint-text.js';
import { everyScaffold, filled, owed, understood } from '../support/scaffolds.js';

/** What a scaffold leaves to be written; each is a hint while the status is draft. */
const leftToWrite = (message: string, rule: string): boolean =>
  rule === 'section-empty' ||
  rule === 'placeholder-left' ||
  (rule === 'frontmatter-schema' && message.endsWith('has no value; fill it in.'));

describe('a new document', () => {
  for (const { name, text } of everyScaffold()) {
    it(`lacks nothing but what is to be written: ${name}`, () => {
      const problems = problemsIn(text);
      const others = problems.filter(({ message, rule }) => !leftToWrite(message, rule));
      assert.deepEqual(
        others.map((problem) => shown(text, problem)),
        [],
      );
      const heavy = problems.filter(({ severity }) => severity !== 'info');
      assert.deepEqual(
        heavy.map((problem) => shown(text, problem)),
        [],
      );
    });

    it(`tells every section that is still empty: ${name}`, () => {
      const document = understood(text);
      const told = problemsIn(text).filter(({ rule }) => rule === 'section-empty');
      assert.deepEqual(
        told.map(({ range }) => range),
        document.sections.filter(({ form }) => form === 'heading').map(({ titleRange }) => titleRange),
      );
    });
  }
});

describe('a complete document', () => {
  for (const { name, text, locale } of everyScaffold()) {
    const complete = filled(text, locale);

    it(`has nothing left to write in its sections: ${name}`, () => {
      const problems = problemsIn(complete).filter(({ rule }) => rule !== 'frontmatter-schema');
      assert.deepEqual(
        problems.map((problem) => shown(complete, problem)),
        [],
      );
    });

    it(`misses exactly the owed section that is taken away: ${name}`, () => {
      for (const { id } of owed(understood(complete))) {
        const section = understood(complete).sections.find(({ recognition }) => recognition?.concept === id);
        assert.ok(section, `no section about ${id}`);
        const range = { start: section.range.start, end: section.content.end };
        const without = applyEdits(complete, [{ range, text: '' }]);
        const missing = problemsIn(without).filter(({ rule }) => rule === 'section-missing');
        assert.deepEqual(
          missing.map(({ message }) => /`(.*?)`/.exec(message)?.[1]),
          [section.title],
        );
      }
    });
  }
});
