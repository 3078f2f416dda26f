import type { Directive, DirectiveRule } from '../document/directives.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import type { Problem } from '../rules/problem.js';
import type { UnusedDirective } from '../rules/rule.js';
import type { Range } from '../text/range.js';
import { removalOf } from '../text/removal.js';
import type { Silence } from '../workspace/entry.js';
import { placeIn } from '../workspace/place.js';
import { type Cover, coverOf, type Span } from './cover.js';

/** Decides which problems directives silence, and remembers which directives were of use. */
export interface Suppressions {
  /** True when a directive silences the problem; `byName`: only one that names its rule does. */
  silences(problem: Problem, options?: { readonly byName: boolean }): boolean;
  /** Directives, or rules named in them, that have silenced nothing so far. */
  unused(): UnusedDirective[];
  /** What silences rules across documents, of which `matters` tells the names. */
  across(matters: (rule: string) => boolean): Silence[];
}

/** Lines that a directive covers: 1-based, both ends included. */
interface Reach extends Span {
  readonly directive: Directive;
  readonly rule: DirectiveRule | null;
}

/** The name that a directive without rules is reported under. */
export const everyRule = '*';

export function suppressions(
  directives: readonly Directive[],
  { text, lines }: Pick<ParsedDocument, 'text' | 'lines'>,
): Suppressions {
  const reaches = findReaches(directives);
  const covers = coversByRule(reaches);
  const unusedOf = (reach: Reach): UnusedDirective | null => {
    const { directive, rule } = reach;
    if (covers.get(rule?.id ?? null)!.wasAsked(reach)) return null;
    return {
      rule: rule?.id ?? everyRule,
      place: placeIn(lines, rule?.range ?? directive.range),
      removal:
        rule !== null && directive.rules.length > 1
          ? nameWithSeparator(directive.rules, rule)
          : removalOf(directive.range, text, lines),
    };
  };
  return {
    silences(problem, { byName } = { byName: false }) {
      const line = lines.lineAt(problem.range.start);
      const hits = (byName ? [problem.rule] : [problem.rule, null])
        .map((name) => covers.get(name)?.covers(line) === true)
        .filter((hit) => hit);
      return hits.length > 0;
    },
    unused: () => reaches.flatMap((reach) => unusedOf(reach) ?? []),
    across: (matters) =>
      reaches
        .filter(({ rule }) => rule === null || matters(rule.id))
        .map((reach) => ({
          rule: reach.rule?.id ?? null,
          first: reach.first,
          last: Number.isFinite(reach.last) ? reach.last : null,
          unused: unusedOf(reach),
        })),
  };
}

/** What the directives for each rule cover; under null those for all rules. */
function coversByRule(reaches: readonly Reach[]): ReadonlyMap<string | null, Cover> {
  const byRule = new Map<string | null, Reach[]>();
  for (const reach of reaches) {
    const name = reach.rule?.id ?? null;
    const others = byRule.get(name);
    if (others) others.push(reach);
    else byRule.set(name, [reach]);
  }
  return new Map([...byRule].map(([name, own]) => [name, coverOf(own)]));
}

/** A name in a list of several, with what parts it from its neighbour. */
function nameWithSeparator(rules: readonly DirectiveRule[], rule: DirectiveRule): Range {
  const index = rules.indexOf(rule);
  return index > 0
    ? { start: rules[index - 1]!.range.end, end: rule.range.end }
    : { start: rule.range.start, end: rules[1]!.range.start };
}

/** In order of place. They are told from the last to the first, so that each knows what switches it on again. */
function findReaches(directives: readonly Directive[]): Reach[] {
  const enabled = new Map<string | null, number>();
  return directives
    .toReversed()
    .map((directive): Reach[] => {
      const targets = directive.rules.length > 0 ? directive.rules : [null];
      if (directive.kind !== 'enable')
        return targets.map((rule) => ({ directive, rule, ...linesOf(directive, rule, enabled) }));
      for (const rule of targets) enabled.set(rule?.id ?? null, directive.line);
      return [];
    })
    .toReversed()
    .flat();
}

function linesOf(
  { kind, line }: Directive,
  rule: DirectiveRule | null,
  enabled: ReadonlyMap<string | null, number>,
): { first: number; last: number } {
  switch (kind) {
    case 'disable-line':
      return { first: line, last: line };
    case 'disable-next-line':
      return { first: line + 1, last: line + 1 };
    case 'disable-file':
      return { first: 1, last: Number.POSITIVE_INFINITY };
    default: {
      const ends = [null, rule?.id ?? null].map((name) => enabled.get(name) ?? Number.POSITIVE_INFINITY);
      return { first: line, last: Math.min(...ends) };
    }
  }
}
