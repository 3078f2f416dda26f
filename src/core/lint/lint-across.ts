import type { IncidentDocument } from '../incident/incident-document.js';
import { compareProblems, type Problem, type Severity } from '../rules/problem.js';
import type { AcrossFinding, AcrossFix, AcrossRelated, AnyRule, RuleContext } from '../rules/rule.js';
import type { DocumentEntry, Silence } from '../workspace/entry.js';
import type { Place } from '../workspace/place.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Linted } from './lint.js';
import { problemOf, type Told } from './problem-of.js';
import { acrossRules, appliesTo, type RuleRunner, type RunSettings, ruleRunner } from './run-rule.js';
import { everyRule } from './suppress.js';

/** A problem of a document that shows only beside others. */
export interface AcrossProblem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place;
  readonly fix?: AcrossFix;
  readonly suggestions?: readonly { readonly title: string; readonly fix: AcrossFix }[];
  readonly related?: readonly AcrossRelated[];
}

/** Tells what the rules across documents find in one, given those around it; in order of place. */
export type LintAcross = (entry: DocumentEntry, workspace: Workspace) => readonly AcrossProblem[];

/**
 * What the rules across documents find in one, given those around it; in order of place. It depends on the entries
 * alone, neither on their order nor on which of them are linted.
 */
export function lintAcross(
  entry: DocumentEntry,
  workspace: Workspace,
  settings: RunSettings,
): readonly AcrossProblem[] {
  return acrossLinter(settings)(entry, workspace);
}

/** The same for many documents with the same settings, of which the rules are chosen once. */
export function acrossLinter(settings: RunSettings): LintAcross {
  const { on, any, decides } = acrossRules(settings);
  if (!any) return () => [];
  const inPhase = (wanted: 'main' | 'after'): Chosen[] =>
    on
      .filter(({ phase = 'main' }) => phase === wanted)
      .flatMap((rule) => {
        const run = ruleRunner(rule, settings);
        return run ? [{ rule, run }] : [];
      });
  const [main, after] = [inPhase('main'), inPhase('after')];
  return (entry, workspace) => {
    const used = new Set<Silence>();
    const run = (
      rules: readonly Chosen[],
      unusedDirectives: RuleContext<unknown>['unusedDirectives'],
    ): AcrossProblem[] =>
      rules.flatMap((chosen) => {
        const { rule } = chosen;
        if (!appliesTo(rule, entry.lineage)) return [];
        const found = runRule(chosen, { entry, workspace, unusedDirectives });
        if (found.length === 0) return found;
        const silencing = entry.silences.filter((silence) => silences(silence, rule));
        return found.filter(({ place }) => {
          const over = silencing.filter((silence) => covers(silence, place));
          for (const silence of over) used.add(silence);
          return over.length === 0;
        });
      });
    const problems = run(main, []);
    const unused = entry.silences
      .filter(({ rule }) => decides(rule ?? everyRule))
      .filter((one) => !used.has(one));
    const late = run(
      after,
      unused.flatMap((silence) => silence.unused ?? []),
    );
    return [...problems, ...late].sort(byPlace);
  };
}

/** A linted document with its problems across documents among the others, each bound to it. */
export function withAcross(linted: Linted, across: readonly AcrossProblem[]): Linted {
  if (across.length === 0) return linted;
  const bound = boundTo(linted.document, across);
  return { ...linted, problems: [...linted.problems, ...bound].sort(compareProblems) };
}

/** Problems across documents as those of the one that they lie in. */
export function boundTo(document: IncidentDocument, across: readonly AcrossProblem[]): Problem[] {
  return across.map((problem) => bind(problem, document));
}

function bind(problem: AcrossProblem, document: IncidentDocument): Problem {
  const { place, fix, suggestions, related } = problem;
  return problemOf(
    problem,
    { range: { start: place.start, end: place.end } },
    {
      ...(fix && { fix: () => fix(document) }),
      ...(suggestions && {
        suggestions: suggestions.map(({ title, fix: choice }) => ({ title, fix: () => choice(document) })),
      }),
      ...(related && {
        related: related.map(({ path, place: at, message }) => ({
          range: { start: at.start, end: at.end },
          message,
          ...(path !== undefined && { elsewhere: { path, place: at } }),
        })),
      }),
    },
  );
}

/** A rule, and what runs it. */
interface Chosen {
  readonly rule: AnyRule;
  readonly run: RuleRunner;
}

interface Run {
  readonly entry: DocumentEntry;
  readonly workspace: Workspace;
  readonly unusedDirectives: RuleContext<unknown>['unusedDirectives'];
}

function runRule({ rule, run }: Chosen, { entry, workspace, unusedDirectives }: Run): AcrossProblem[] {
  return run({
    unusedDirectives,
    status: entry.status,
    find: (context) => rule.across!(entry, workspace, context),
    toProblem,
    failed,
  });
}

function toProblem(finding: AcrossFinding<string>, told: Told): AcrossProblem {
  return problemOf(told, { place: finding.place }, finding);
}

function failed(told: Told): AcrossProblem {
  return { ...told, place: start };
}

const start: Place = { start: 0, end: 0, from: { line: 1, column: 1 }, to: { line: 1, column: 1 } };

/** A directive that names no rule must not silence what is wrong with itself. */
function silences({ rule }: Silence, { id, area }: AnyRule): boolean {
  return rule === id || (rule === null && area !== 'directives');
}

function covers({ first, last }: Silence, { from }: Place): boolean {
  return first <= from.line && from.line <= (last ?? Number.POSITIVE_INFINITY);
}

function byPlace(a: AcrossProblem, b: AcrossProblem): number {
  return compareProblems({ rule: a.rule, range: a.place }, { rule: b.rule, range: b.place });
}
