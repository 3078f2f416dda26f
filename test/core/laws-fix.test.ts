import assert from 'node:assert/strict';
import fc from 'fast-check';
import { allRules } from '../../src/core/rules/index.js';
import type { Problem } from '../../src/core/rules/problem.js';
import { sectionPrinter } from '../../src/core/scaffold/print.js';
import { applyEdits } from '../../src/core/text/edit.js';
import { fragmentDocument } from '../support/fragments.js';
import { fixedText, problemsIn, shipped } from '../support/lint-text.js';
import { everyScaffold, filled } from '../support/scaffolds.js';

const printer = sectionPrinter(shipped);

/** Lines that no repair may take away: all but comments and what front matter holds. */
function writtenLines(text: string): string[] {
  const body = text.replace(/^\ufeff?---[\s\S]*?^---\s*$/m, '');
  return body
    .replaceAll('\r\n', '\n')
    .replace(/<!--(?:(?!<!--|\n[ \t]*\n)[\s\S])*?-->/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const fixable = (problems: readonly Problem[]): string[] =>
  problems.filter(({ fix }) => fix !== undefined).map(({ rule, message }) => `${rule}: ${message}`);

describe('repairs', () => {
  it('leave nothing to repair, and change nothing the second time', () => {
    fc.assert(
      fc.property(fragmentDocument(), (text) => {
        const once = fixedText(text);
        assert.deepEqual(fixable(once.linted?.problems ?? []), []);
        assert.equal(fixedText(once.text).text, once.text);
      }),
      { numRuns: 400 },
    );
  });

  it('lose no line that somebody wrote', () => {
    // Rules about time correct what is written.
    const rules = allRules.filter(({ area }) => area !== 'time');
    fc.assert(
      fc.property(fragmentDocument(), (text) => {
        const fixed = fixedText(text, { rules }).text;
        assert.deepEqual(without(writtenLines(text), writtenLines(fixed)), []);
      }),
      { numRuns: 400 },
    );
  });

  it('touch nothing outside their edits, each on its own', () => {
    fc.assert(
      fc.property(fragmentDocument(), (text) => {
        for (const { fix } of problemsIn(text)) {
          if (!fix) continue;
          const edits = fix(printer);
          const next = applyEdits(text, edits);
          const starts = Math.min(...edits.map(({ range }) => range.start));
          const ends = Math.max(...edits.map(({ range }) => range.end));
          assert.equal(next.slice(0, starts), text.slice(0, starts));
          assert.ok(next.endsWith(text.slice(ends)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('use the line breaks of the text', () => {
    fc.assert(
      fc.property(fragmentDocument({ lineBreak: '\r\n' }), (text) => {
        assert.doesNotMatch(fixedText(text).text, /(?<!\r)\n/);
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on the order in which the rules run', () => {
    const rules = [...allRules].reverse();
    fc.assert(
      fc.property(fragmentDocument(), (text) => {
        assert.equal(fixedText(text, { rules }).text, fixedText(text).text);
      }),
      { numRuns: 100 },
    );
  });

  it('bring back every owed section that was taken away, in place', () => {
    for (const { text, locale } of everyScaffold().filter(({ name }) => name.includes('medium'))) {
      const complete = filled(text, locale);
      const head = complete.slice(0, complete.indexOf('\n## '));
      const fixed = fixedText(`${head}\n`).text;
      const titles = (markdown: string): string[] => markdown.match(/^## .*$/gm) ?? [];
      assert.deepEqual(titles(fixed), titles(text));
    }
  });
});
