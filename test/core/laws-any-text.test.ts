import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { allRules } from '../../src/core/rules/index.js';
import { defineRule } from '../../src/core/rules/rule.js';
import { fragmentDocument } from '../support/fragments.js';
import { lintText, presetSettings, problemsIn, shipped } from '../support/lint-text.js';

const types = [...shipped.keys()];

/** Rules that let a failure out, where linting would turn it into a problem. */
function failuresIn(text: string, flagType: string): string[] {
  return problemsIn(text, { flagType })
    .filter(({ message }) => message.startsWith('Rule `'))
    .map(({ message }) => message);
}

const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '## ',
        '- ',
        '1. ',
        '> ',
        '| ',
        '|---|',
        '```',
        '~~~',
        '<!--',
        '-->',
        '---',
        '***',
      ),
      fc.constantFrom('\n', '\r\n', '\n\n', '\r', ' ', '\t', '    ', '\ufeff', '\u0000', '\u2028', '\ud800'),
      fc.constantFrom(
        'type: ',
        'title: ',
        'times:',
        '{',
        '[',
        '&a ',
        '*a',
        '!!',
        '"',
        "'",
        ': ',
        '+++',
        '%YAML',
      ),
      fc.constantFrom(
        'pulih-disable',
        '<!-- pulih-disable-file',
        'guidance:',
        'TBD',
        'None, because',
        'Timeline',
      ),
      fc.constantFrom(
        '__proto__',
        'constructor',
        'toString',
        '**',
        '`',
        '[x]',
        '![',
        '](',
        '<h2>',
        '<pre>',
        '🙂',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('linting', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    soup,
    soup.map((text) => `---\n${text}`),
    soup.map((text) => `---\n${text}\n---\n${text}`),
    fragmentDocument(),
  );

  for (const type of types) {
    it(`takes any text as ${type} without a failure`, () => {
      fc.assert(
        fc.property(anyText, (text) => assert.deepEqual(failuresIn(text, type), [])),
        { numRuns: 150 },
      );
    });
  }

  it('takes values that cannot be made into text', () => {
    const odd = '{ toString: 1, valueOf: 2 }';
    for (const type of types) {
      const keys = ['status', 'locale', 'title', 'times', 'severity', 'state', 'id', 'data'];
      const texts = [
        ...keys.map((key) => `---\ntype: ${type}\n${key}: ${odd}\n---\n`),
        `---\ntype: ${type}\ntimes: { started: ${odd}, resolved: ${odd} }\nimpact: { customers_affected: ${odd} }\n---\n`,
      ];
      for (const text of texts) assert.deepEqual(failuresIn(text, type), [], text);
    }
  });

  it('places every problem inside the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...types), (text, flagType) => {
        for (const { range, rule } of problemsIn(text, { flagType }))
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, rule);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same twice', () => {
    fc.assert(
      fc.property(fragmentDocument(), (text) => {
        const seen = (): string => JSON.stringify(problemsIn(text));
        assert.equal(seen(), seen());
      }),
      { numRuns: 50 },
    );
  });

  it('turns a rule that throws into a problem that names it, and runs the others', () => {
    const broken = defineRule({
      ...allRules.find(({ id }) => id === 'section-order')!,
      id: 'section-broken',
      check() {
        throw new TypeError('x is undefined');
      },
    });
    const settings = new Map(presetSettings('strict')).set('section-broken', {
      severity: 'info',
      options: {},
    });
    const text = '---\ntype: runbook\ntitle: TBD\nserverity: sev1\n---\n';
    const problems = problemsIn(text, { rules: [broken, ...allRules], settings });
    assert.deepEqual(
      problems.filter(({ rule }) => rule === 'section-broken'),
      [
        {
          rule: 'section-broken',
          severity: 'error',
          message:
            'Rule `section-broken` failed: x is undefined; please report this, and turn the rule off meanwhile.',
          range: { start: 0, end: 0 },
        },
      ],
    );
    assert.ok(problems.some(({ rule }) => rule === 'frontmatter-unknown-key'));
  });

  it('leaves files alone that are none of ours', () => {
    for (const text of [
      '# Notes\n',
      '---\ntype: blog\n---\n',
      '---\ntitle: x\n---\n',
      '+++\ntype = "runbook"\n+++\n',
      '',
    ])
      assert.equal(lintText(text), null);
  });
});

const corpus = '../shared/corpus';
const reports = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
  : [];

describe('documents from the wild', () => {
  for (const type of types) {
    it(`are linted as ${type} without a failure`, function () {
      if (reports.length === 0) this.skip();
      const failing = reports.flatMap((path) =>
        failuresIn(readFileSync(join(corpus, path), 'utf8'), type).map((message) => `${path}: ${message}`),
      );
      assert.deepEqual(failing, []);
    });
  }
});
