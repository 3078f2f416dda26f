import assert from 'node:assert/strict';
import type { Locale } from '../../src/core/locale/locale.js';
import type { PolicySource } from '../../src/core/policy/policy.js';
import type { Problem, Severity } from '../../src/core/rules/problem.js';
import type { AnyRule } from '../../src/core/rules/rule.js';
import { sectionPrinter } from '../../src/core/scaffold/print.js';
import { applyEdits } from '../../src/core/text/edit.js';
import { fixedText, problemsIn, settingsFor, shipped, type TestLint } from './lint-text.js';
import { readMarks } from './markers.js';

interface Setup {
  readonly options?: { readonly [name: string]: unknown };
  /** Locale of the messages. */
  readonly locale?: Locale;
  /** The type given on the command line. */
  readonly flagType?: string;
  /** What the configuration says of severities, budgets and the like. */
  readonly policy?: PolicySource;
  /** Now, in ms since 1970. */
  readonly now?: number;
}

export interface AcceptCase extends Setup {
  readonly code: string;
}

export interface RejectCase extends Setup {
  /** The text; `«…»` marks where each problem must be, exactly. Doubled marks expect two problems there. */
  readonly code: string;
  /** The message of every problem. */
  readonly message?: string;
  /** The messages in order of place, where they differ. */
  readonly messages?: readonly string[];
  /** Default: what the rule weighs in `strict`. */
  readonly severity?: Severity;
  /** The text after all certain repairs. A rule that offers one must have this. */
  readonly fixed?: string;
  /** What each suggestion is called and makes of the text, in order of place. */
  readonly suggested?: readonly (readonly [title: string, text: string])[];
  /** The other places that explain the problems: what stands there, and what is said of it. Not compared without this. */
  readonly related?: readonly (readonly [text: string, message: string])[];
}

export interface RuleCases {
  /** Other rules that run as well; only the tested rule's problems count. */
  readonly beside?: readonly AnyRule[];
  readonly accept: { readonly [name: string]: string | AcceptCase };
  readonly reject: { readonly [name: string]: RejectCase };
}

/** Declares a test for each case, in LF and in CRLF. */
export function testRule(rule: AnyRule, { beside = [], accept, reject }: RuleCases): void {
  describe(rule.id, () => {
    for (const [name, given] of Object.entries(accept)) {
      const test: AcceptCase = typeof given === 'string' ? { code: given } : given;
      eachLineBreak(`accepts ${name}`, (breaks) => check(rule, beside, test, breaks));
    }
    for (const [name, test] of Object.entries(reject)) {
      eachLineBreak(`rejects ${name}`, (breaks) => {
        assert.ok(test.code.includes('«'), 'a rejected case marks where');
        check(rule, beside, test, breaks);
        if (test.fixed !== undefined) checkFix(rule, beside, { ...test, fixed: test.fixed }, breaks);
      });
    }
  });
}

type Breaks = (text: string) => string;

function eachLineBreak(name: string, run: (breaks: Breaks) => void): void {
  it(name, () => run((text) => text));
  it(`${name} (CRLF)`, () => run((text) => text.replaceAll('\n', '\r\n')));
}

function check(rule: AnyRule, beside: readonly AnyRule[], test: RejectCase, breaks: Breaks): void {
  const { text, ranges } = readMarks(breaks(test.code));
  const problems = own(rule, problemsIn(text, setUp(rule, beside, test)));
  const messages = test.messages ?? ranges.map(() => test.message);
  const expected = ranges.map((range, index) => ({
    rule: rule.id,
    severity: test.severity ?? rule.severity.strict,
    message: messages[index],
    range,
    text: text.slice(range.start, range.end),
    fixable: test.fixed !== undefined,
  }));
  const actual = problems.map(({ rule: id, severity, message, range, fix }) => ({
    rule: id,
    severity,
    message,
    range,
    text: text.slice(range.start, range.end),
    fixable: fix !== undefined,
  }));
  assert.deepEqual(actual, expected);
  const printer = sectionPrinter(shipped);
  const suggested = problems.flatMap(({ suggestions = [] }) =>
    suggestions.map(({ title, fix }) => [title, applyEdits(text, fix(printer))] as const),
  );
  assert.deepEqual(
    suggested,
    (test.suggested ?? []).map(([title, after]) => [title, breaks(after)] as const),
  );
  if (test.related === undefined) return;
  const related = problems.flatMap((problem) => problem.related ?? []);
  assert.deepEqual(
    related.map(({ range, message }) => [text.slice(range.start, range.end), message] as const),
    test.related,
  );
}

function checkFix(
  rule: AnyRule,
  beside: readonly AnyRule[],
  test: RejectCase & { readonly fixed: string },
  breaks: Breaks,
): void {
  const { text } = readMarks(breaks(test.code));
  const setup = setUp(rule, beside, test);
  const once = fixedText(text, setup);
  assert.equal(once.text, breaks(test.fixed));
  const left = own(rule, once.linted?.problems ?? []).filter(({ fix }) => fix !== undefined);
  assert.deepEqual(left, [], 'nothing fixable is left');
  assert.equal(fixedText(once.text, setup).text, once.text, 'a second fix changes nothing');
}

function own(rule: AnyRule, problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => problem.rule === rule.id);
}

function setUp(rule: AnyRule, beside: readonly AnyRule[], setup: Setup): TestLint {
  const { options, locale, flagType, policy, now } = setup;
  const rules = [...beside, rule];
  const strict = settingsFor().settings;
  const settings = new Map(rules.map(({ id }) => [id, strict.get(id)!]));
  const own = settings.get(rule.id)!;
  settings.set(rule.id, { ...own, options: { ...own.options, ...options } });
  const given = {
    ...(flagType !== undefined && { flagType }),
    ...(policy && { policy }),
    ...(now !== undefined && { now }),
  };
  return { rules, settings, messages: locale ?? 'en', ...given };
}
