import { valueAt } from '../document/front-matter.js';
import type { OutlinedDocument } from '../document/outlined-document.js';
import type { BudgetName, Policy } from './policy.js';

/** What a team has promised for the severity of an incident; ms. */
export interface Allowed {
  /** As the document writes it. */
  readonly severity: string;
  readonly ms: number;
}

/** The budget of the document's severity, whatever its case; null where either is not told. */
export function budgetFor(
  { frontMatter }: Pick<OutlinedDocument, 'frontMatter'>,
  { budgets }: Policy,
  name: BudgetName,
): Allowed | null {
  const severity = valueAt(frontMatter.data, ['severity']);
  if (typeof severity !== 'string') return null;
  const found = [...budgets[name]].find(([key]) => key.toLowerCase() === severity.toLowerCase());
  return found ? { severity, ms: found[1] } : null;
}
