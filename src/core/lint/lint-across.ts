import type { IncidentDocument } from '../incident/incident-document.js';
import { compareProblems, type Problem, type Severity } from '../rules/problem.js';
import type { AcrossFix, AcrossRelated, AnyRule, RuleContext } from '../rules/rule.js';
import type { DocumentEntry, Silence } from '../workspace/entry.js';
import type { Place } from '../workspace/place.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Linted } from './lint.js';
import { acrossRules, appliesTo, type RunSettings, runWith } from './run-rule.js';
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

/**
 * What the rules across documents find in one, given those around it; in order of place. It depends on the entries
 * alone, neither on their order nor on which of them are linted.
 */
export function lintAcross(
  entry: DocumentEntry,
  workspace: Workspace,
  settings: RunSettings,
): readonly AcrossProblem[] {
  const { any, decides } = acrossRules(settings);
  if (!any) return [];
  const used = new Set<Silence>();
  const run = (
    phase: 'main' | 'after',
    unusedDirectives: RuleContext<unknown>['unusedDirectives'],
  ): AcrossProblem[] =>
    settings.rules
      .filter((rule) => rule.across && (rule.phase ?? 'main') === phase && appliesTo(rule, entry.lineage))
      .flatMap((rule) => {
        const found = runRule(rule, { entry, workspace, settings, unusedDirectives });
        const silencing = entry.silences.filter((silence) => silences(silence, rule));
        return found.filter(({ place }) => {
          const over = silencing.filter((silence) => covers(silence, place));
          for (const silence of over) used.add(silence);
          return over.length === 0;
        });
      });
  const problems = run('main', []);
  const unused = entry.silences.filter((silence) => decides(silence.rule ?? everyRule) && !used.has(silence));
  return [
    ...problems,
    ...run(
      'after',
      unused.flatMap((silence) => silence.unused ?? []),
    ),
  ].sort(byPlace);
}

/** A linted document with its problems across documents among the others, each bound to it. */
export function withAcross(linted: Linted, across: readonly AcrossProblem[]): Linted {
  if (across.length === 0) return linted;
  const bound = across.map((problem) => bind(problem, linted.document));
  return { ...linted, problems: [...linted.problems, ...bound].sort(compareProblems) };
}

function bind(
  { place, fix, suggestions, related, ...told }: AcrossProblem,
  document: IncidentDocument,
): Problem {
  return {
    ...told,
    range: { start: place.start, end: place.end },
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
  };
}

interface Run {
  readonly entry: DocumentEntry;
  readonly workspace: Workspace;
  readonly settings: RunSettings;
  readonly unusedDirectives: RuleContext<unknown>['unusedDirectives'];
}

function runRule(rule: AnyRule, { entry, workspace, settings, unusedDirectives }: Run): AcrossProblem[] {
  return runWith(rule, settings, {
    unusedDirectives,
    status: entry.status,
    find: (context) => rule.across!(entry, workspace, context),
    toProblem: ({ place, fix, suggestions, related }, told): AcrossProblem => ({
      ...told,
      place,
      ...(fix && { fix }),
      ...(suggestions && { suggestions }),
      ...(related && { related }),
    }),
    failed: (told): AcrossProblem => ({ ...told, place: start }),
  });
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
  return compareProblems({ ...a, range: a.place }, { ...b, range: b.place });
}
