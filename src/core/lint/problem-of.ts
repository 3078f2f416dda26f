import type { Severity } from '../rules/problem.js';

/** What every problem tells, wherever it is. */
export interface Told {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** What a finding may have besides. */
interface Repairs {
  readonly fix?: unknown;
  readonly suggestions?: unknown;
  readonly related?: unknown;
}

type Changing<T> = { -readonly [key in keyof T]: T[key] };
type RepairsOf<Finding extends Repairs> = Pick<Finding, keyof Repairs & keyof Finding>;

/**
 * A problem somewhere, with the repairs and the related places that its finding has. Written out, since a long document
 * has hundreds between two keystrokes, and spreading objects of many shapes takes V8 several times as long.
 */
export function problemOf<Where extends object, Finding extends Repairs>(
  { rule, severity, message }: Told,
  where: Where,
  { fix, suggestions, related }: Finding,
): Told & Where & RepairsOf<Finding> {
  const problem = { rule, severity, message, ...where } as Told & Where & Changing<Repairs>;
  if (fix) problem.fix = fix;
  if (suggestions) problem.suggestions = suggestions;
  if (related) problem.related = related;
  return problem as Told & Where & RepairsOf<Finding>;
}
