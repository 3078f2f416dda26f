import { display } from '../files/paths.js';
import type { LintSource } from './outcome.js';

/** Why nothing is left to check; `by` names the configurations, once for each file. */
export function allIgnored(by: readonly string[]): string {
  const files = by.length === 1 ? '1 Markdown file is' : `${by.length} Markdown files are`;
  return `No file is left to check: ${files} left out by \`ignore\` in ${[...new Set(by)].join(', ')}.`;
}

/** Files that are neither typed nor configured are left alone; where that is all of them, people wonder why. */
export function foreignNotes(
  foreign: readonly LintSource[],
  { ours, cwd }: { readonly ours: number; readonly cwd: string },
): string[] {
  if (foreign.length === 0) return [];
  if (ours === 0) {
    const files =
      foreign.length === 1 ? '1 Markdown file, and it is no' : `${foreign.length} Markdown files, none is a`;
    return [
      `${files} Pulih document: add \`type:\` to the front matter, name the files under \`documents\` in .pulih.yaml, or run \`pulih init\`.`,
    ];
  }
  return foreign
    .filter(({ explicit }) => explicit)
    .map(
      ({ path }) =>
        `${display(cwd, path)} is left alone: neither its front matter nor a configuration says what it is.`,
    );
}
