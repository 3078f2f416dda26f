import type { Directive, DirectiveRule } from '../document/directives.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import type { UnusedDirective } from '../rules/rule.js';
import type { Range } from '../text/range.js';
import { removalOf } from '../text/removal.js';
import type { Problem } from './problem.js';

/** Decides which problems directives silence, and remembers which directives were of use. */
export interface Suppressions {
  /** True when a directive silences the problem; `byName`: only one that names its rule does. */
  silences(problem: Problem, options?: { readonly byName: boolean }): boolean;
  /** Directives, or rules named in them, that have silenced nothing so far. */
  unused(): UnusedDirective[];
}

/** Lines that a directive covers: 1-based, both ends included. */
interface Reach {
  readonly directive: Directive;
  readonly rule: DirectiveRule | null;
  readonly first: number;
  readonly last: number;
}

/** The name that a directive without rules is reported under. */
const everyRule = '*';

export function suppressions(
  directives: readonly Directive[],
  { text, lines }: Pick<ParsedDocument, 'text' | 'lines'>,
): Suppressions {
  const reaches = findReaches(directives);
  // Most reach one line, so that a look-up by line leaves few to look at.
  const long = reaches.filter(({ first, last }) => first !== last);
  const ofLine = new Map<number, Reach[]>();
  for (const reach of reaches) {
    if (reach.first !== reach.last) continue;
    const others = ofLine.get(reach.first);
    if (others) others.push(reach);
    else ofLine.set(reach.first, [reach]);
  }
  const used = new Set<Reach>();
  return {
    silences(problem, { byName } = { byName: false }) {
      const line = lines.lineAt(problem.range.start);
      const hits = [...long, ...(ofLine.get(line) ?? [])].filter(
        ({ rule, first, last }) =>
          (rule === null ? !byName : rule.id === problem.rule) && first <= line && line <= last,
      );
      for (const hit of hits) used.add(hit);
      return hits.length > 0;
    },
    unused: () =>
      reaches
        .filter((reach) => !used.has(reach))
        .map(({ directive, rule }) => ({
          rule: rule?.id ?? everyRule,
          range: rule?.range ?? directive.range,
          removal:
            rule !== null && directive.rules.length > 1
              ? nameWithSeparator(directive.rules, rule)
              : removalOf(directive.range, text, lines),
        })),
  };
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
  const enabled = new Map<string, number>();
  return directives
    .toReversed()
    .map((directive): Reach[] => {
      const targets = directive.rules.length > 0 ? directive.rules : [null];
      if (directive.kind !== 'enable')
        return targets.map((rule) => ({ directive, rule, ...linesOf(directive, rule, enabled) }));
      for (const rule of targets) enabled.set(rule?.id ?? everyRule, directive.line);
      return [];
    })
    .toReversed()
    .flat();
}

function linesOf(
  { kind, line }: Directive,
  rule: DirectiveRule | null,
  enabled: ReadonlyMap<string, number>,
): { first: number; last: number } {
  switch (kind) {
    case 'disable-line':
      return { first: line, last: line };
    case 'disable-next-line':
      return { first: line + 1, last: line + 1 };
    case 'disable-file':
      return { first: 1, last: Number.POSITIVE_INFINITY };
    default: {
      const ends = [everyRule, rule?.id ?? everyRule].map(
        (name) => enabled.get(name) ?? Number.POSITIVE_INFINITY,
      );
      return { first: line, last: Math.min(...ends) };
    }
  }
}
