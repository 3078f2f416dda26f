import assert from 'node:assert/strict';
import { fixText } from '../../src/core/lint/fix.js';
import { type Linted, lint } from '../../src/core/lint/lint.js';
import { type AcrossProblem, lintAcross, withAcross } from '../../src/core/lint/lint-across.js';
import type { Locale } from '../../src/core/locale/locale.js';
import type { ParsedDocument } from '../../src/core/markdown/blocks.js';
import { readMarkdown } from '../../src/core/markdown/read.js';
import type { PolicySource } from '../../src/core/policy/policy.js';
import type { Problem, Severity } from '../../src/core/rules/problem.js';
import type { AnyRule } from '../../src/core/rules/rule.js';
import { sectionPrinter } from '../../src/core/scaffold/print.js';
import { applyEdits } from '../../src/core/text/edit.js';
import { anchorsIn } from '../../src/core/workspace/anchors.js';
import type { DocumentEntry } from '../../src/core/workspace/entry.js';
import { type Workspace, type WorkspaceFiles, workspaceOf } from '../../src/core/workspace/workspace.js';
import { settingsFor, shipped, type TestLint } from './lint-text.js';
import { readMarks } from './markers.js';

/** Files by path; those that are no documents of ours are there too. */
export type Files = { readonly [path: string]: string };

interface Setup {
  readonly options?: { readonly [name: string]: unknown };
  /** Locale of the messages. */
  readonly locale?: Locale;
  readonly policy?: PolicySource;
  /** Now, in ms since 1970. */
  readonly now?: number;
  /** When files last changed by their history, in ms since 1970. */
  readonly changed?: { readonly [path: string]: number };
}

export interface AcceptedFiles extends Setup {
  readonly files: Files;
}

export interface RejectedFiles extends AcceptedFiles {
  /** The message of every problem; with `files` marked by `«…»` where each must be. */
  readonly message?: string;
  /** The messages in order of path, then of place, where they differ. */
  readonly messages?: readonly string[];
  /** Default: what the rule weighs in `strict`. */
  readonly severity?: Severity;
  /** The texts that change when all certain repairs are made. */
  readonly fixed?: Files;
  /** What each suggestion is called and makes of its text, in the order of the problems. */
  readonly suggested?: readonly (readonly [title: string, text: string])[];
  /** The other places that explain: the path, what stands there, and what is said of it. */
  readonly related?: readonly (readonly [path: string, text: string, message: string])[];
}

export interface WorkspaceCases {
  readonly accept: { readonly [name: string]: Files | AcceptedFiles };
  readonly reject: { readonly [name: string]: RejectedFiles };
}

/** Declares a test for each case of a rule across documents, in LF and in CRLF. */
export function testWorkspaceRule(rule: AnyRule, { accept, reject }: WorkspaceCases): void {
  describe(rule.id, () => {
    for (const [name, given] of Object.entries(accept)) {
      const test = isCase(given) ? given : { files: given };
      eachLineBreak(`accepts ${name}`, (breaks) => check(rule, test, breaks));
    }
    for (const [name, test] of Object.entries(reject)) {
      eachLineBreak(`rejects ${name}`, (breaks) => {
        assert.ok(Object.values(test.files).join('').includes('«'), 'a rejected case marks where');
        check(rule, test, breaks);
        checkFix(rule, test, breaks);
      });
    }
  });
}

function isCase(given: Files | AcceptedFiles): given is AcceptedFiles {
  return typeof given.files === 'object';
}

function eachLineBreak(name: string, run: (breaks: (text: string) => string) => void): void {
  it(name, () => run((text) => text));
  it(`${name} (CRLF)`, () => run((text) => text.replaceAll('\n', '\r\n')));
}

/** The files of a test with the rule alone, and what it finds in them. */
export interface TestWorkspace {
  readonly texts: ReadonlyMap<string, string>;
  readonly workspace: Workspace;
  readonly linted: ReadonlyMap<string, Linted>;
  problemsOf(path: string): readonly AcrossProblem[];
  /** Lints a text in the place of a file, across documents too. */
  lintAt(path: string): (parsed: ParsedDocument) => Linted | null;
}

/** Lints files together, by default with all rules under `strict`. */
export function testWorkspace(
  files: Files,
  options: TestLint = {},
  changed: Setup['changed'] = {},
): TestWorkspace {
  const texts = new Map(Object.entries(files));
  const settings = (path: string) => ({ ...settingsFor(options), path });
  const linted = new Map<string, Linted>();
  for (const [path, text] of texts) {
    const one = /\.md$/.test(path) ? lint(readMarkdown(text), settings(path)) : null;
    if (one) linted.set(path, one);
  }
  // Entries must be plain data, and their order must not matter.
  const entries = [...linted].map(
    ([path, one]) => JSON.parse(JSON.stringify(one.entry(path))) as DocumentEntry,
  );
  const workspace = workspaceOf(entries.reverse(), filesOf(texts, changed));
  return {
    texts,
    workspace,
    linted,
    problemsOf: (path) => lintAcross(workspace.entry(path)!, workspace, settings(path)),
    lintAt: (path) => (parsed) => {
      const one = lint(parsed, settings(path));
      const entry = one?.entry(path);
      return one && entry
        ? withAcross(one, lintAcross(entry, workspace.replacing(entry), settings(path)))
        : null;
    },
  };
}

/** Every problem of files that are linted together, in order of path and place. */
export function problemsAmong(
  files: Files,
  options: TestLint = {},
): readonly { readonly path: string; readonly problem: Problem }[] {
  const { linted, problemsOf } = testWorkspace(files, options);
  if (linted.size === 0) throw new Error(`none has a known type: ${Object.keys(files).join(', ')}`);
  return [...linted.keys()]
    .sort()
    .flatMap((path) =>
      withAcross(linted.get(path)!, problemsOf(path)).problems.map((problem) => ({ path, problem })),
    );
}

function filesOf(texts: ReadonlyMap<string, string>, changed: NonNullable<Setup['changed']>): WorkspaceFiles {
  const paths = [...texts.keys()];
  return {
    exists: (path) => paths.some((one) => one === path || one.startsWith(`${path}/`)),
    anchors: (path) => (texts.has(path) ? anchorsIn(readMarkdown(texts.get(path)!)) : null),
    changed: (path) => changed[path] ?? null,
    named: (name) => paths.filter((path) => path === name || path.endsWith(`/${name}`)).sort(),
  };
}

function check(rule: AnyRule, test: RejectedFiles, breaks: (text: string) => string): void {
  const marked = Object.entries(test.files).map(([path, text]) => ({ path, ...readMarks(breaks(text)) }));
  const { texts, linted, problemsOf } = open(rule, test, breaks);
  const found = [...linted.keys()].sort().flatMap((path) =>
    problemsOf(path)
      .filter((problem) => problem.rule === rule.id)
      .map((problem) => ({ path, problem })),
  );
  const expected = marked
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ path, text, ranges }) =>
      ranges.map(({ start, end }) => ({ path, start, end, text: text.slice(start, end) })),
    )
    .map((place, index) => ({
      ...place,
      message: test.messages ? test.messages[index] : test.message,
      severity: test.severity ?? rule.severity.strict,
      fixable: test.fixed !== undefined,
    }));
  const actual = found.map(({ path, problem: { place, message, severity, fix } }) => ({
    path,
    start: place.start,
    end: place.end,
    text: texts.get(path)!.slice(place.start, place.end),
    message,
    severity,
    fixable: fix !== undefined,
  }));
  assert.deepEqual(actual, expected);
  const suggested = found.flatMap(({ path, problem: { suggestions = [] } }) =>
    suggestions.map(({ title, fix }) => [
      title,
      applyEdits(texts.get(path)!, fix(linted.get(path)!.document)),
    ]),
  );
  assert.deepEqual(
    suggested,
    (test.suggested ?? []).map(([title, text]) => [title, breaks(text)]),
  );
  if (test.related === undefined) return;
  const related = found.flatMap(({ path, problem }) =>
    (problem.related ?? []).map(({ path: other = path, place, message }) => [
      other,
      texts.get(other)!.slice(place.start, place.end),
      message,
    ]),
  );
  assert.deepEqual(related, test.related);
}

/** Repairs files one after the other, each seeing the others as they are by then, until nothing changes. */
function checkFix(rule: AnyRule, test: RejectedFiles, breaks: (text: string) => string): void {
  if (test.fixed === undefined) return;
  const before = open(rule, test, breaks);
  const after = Object.fromEntries([...before.linted.keys()].map((path) => [path, fixedAt(before, path)]));
  const changed = Object.fromEntries(
    Object.entries(after).filter(([path, text]) => text !== before.texts.get(path)),
  );
  assert.deepEqual(
    changed,
    Object.fromEntries(Object.entries(test.fixed).map(([path, text]) => [path, breaks(text)])),
  );
  const again = open(
    rule,
    { ...test, files: { ...Object.fromEntries(before.texts), ...after } },
    (text) => text,
  );
  for (const [path, text] of Object.entries(after))
    assert.equal(fixedAt(again, path), text, 'a second repair changes nothing');
}

function fixedAt({ texts, lintAt }: TestWorkspace, path: string): string {
  return fixText(texts.get(path)!, { lint: lintAt(path), printer: sectionPrinter(shipped) }).text;
}

function open(
  rule: AnyRule,
  { files, options, locale, policy, now, changed }: AcceptedFiles,
  breaks: (text: string) => string,
): TestWorkspace {
  const strict = settingsFor().settings.get(rule.id)!;
  const settings = new Map([[rule.id, { ...strict, options: { ...strict.options, ...options } }]]);
  const given = { ...(policy && { policy }), ...(now !== undefined && { now }) };
  const texts = Object.entries(files).map(([path, text]) => [path, readMarks(breaks(text)).text] as const);
  return testWorkspace(
    Object.fromEntries(texts),
    { rules: [rule], settings, messages: locale ?? 'en', ...given },
    changed,
  );
}
