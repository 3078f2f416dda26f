import type { SectionPrinter } from '../document/section-printer.js';
import type { ParsedDocument } from '../markdown/blocks.js';
import { readMarkdown } from '../markdown/read.js';
import type { Problem } from '../rules/problem.js';
import { applyEdits, type Edit } from '../text/edit.js';
import type { Linted } from './lint.js';

/** A text with its certain repairs made. */
export interface Fixed {
  readonly text: string;
  /** Number of problems repaired. */
  readonly count: number;
  /** The state after the repairs; null where the document is none of ours. */
  readonly linted: Linted | null;
}

/** Repairs may lay bare others, such as a section inserted under front matter that was just added. */
const mostPasses = 10;

/** Makes all repairs that need no choice, again and again until none is left. Each repair is made whole or not at all. */
export function fixText(
  text: string,
  {
    lint,
    printer,
  }: { readonly lint: (parsed: ParsedDocument) => Linted | null; readonly printer: SectionPrinter },
): Fixed {
  let current = text;
  let count = 0;
  let linted = lint(readMarkdown(current));
  for (let pass = 0; pass < mostPasses && linted; pass++) {
    const { edits, repaired } = compatibleEdits(linted.problems, printer);
    const next = applyEdits(current, edits);
    if (next === current) break;
    current = next;
    count += repaired;
    linted = lint(readMarkdown(current));
  }
  return { text: current, count, linted };
}

function compatibleEdits(
  problems: readonly Problem[],
  printer: SectionPrinter,
): { edits: Edit[]; repaired: number } {
  const edits: Edit[] = [];
  let repaired = 0;
  for (const problem of problems) {
    if (!problem.fix) continue;
    const wanted = problem.fix(printer);
    if (wanted.some((edit) => edits.some((other) => conflict(edit, other)))) continue;
    edits.push(...wanted);
    repaired++;
  }
  return { edits, repaired };
}

/** Two insertions at one place get along; any other edits that touch or overlap do not. */
function conflict({ range: a }: Edit, { range: b }: Edit): boolean {
  const bothInsert = a.start === a.end && b.start === b.end;
  return !bothInsert && a.start <= b.end && b.start <= a.end;
}
