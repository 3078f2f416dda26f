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
  const reaches = directives.flatMap((directive, index) => reachesOf(directive, directives.slice(index + 1)));
  const used = new Set<Reach>();
  return {
    silences(problem, { byName } = { byName: false }) {
      const line = lines.lineAt(problem.range.start);
      const hits = reaches.filter(
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

function reachesOf(directive: Directive, later: readonly Directive[]): Reach[] {
  if (directive.kind === 'enable') return [];
  const targets = directive.rules.length > 0 ? directive.rules : [null];
  return targets.map((rule) => ({ directive, rule, ...linesOf(directive, rule, later) }));
}

function linesOf(
  { kind, line }: Directive,
  rule: DirectiveRule | null,
  later: readonly Directive[],
): { first: number; last: number } {
  switch (kind) {
    case 'disable-line':
      return { first: line, last: line };
    case 'disable-next-line':
      return { first: line + 1, last: line + 1 };
    case 'disable-file':
      return { first: 1, last: Number.POSITIVE_INFINITY };
    default: {
      const end = later.find(
        (other) =>
          other.kind === 'enable' &&
          (other.rules.length === 0 || other.rules.some(({ id }) => id === rule?.id)),
      );
      return { first: line, last: end?.line ?? Number.POSITIVE_INFINITY };
    }
  }
}
