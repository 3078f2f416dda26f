import { lintAcross } from '../../core/lint/lint-across.js';
import type { DocumentEntry } from '../../core/workspace/entry.js';
import { type Workspace, workspaceOf } from '../../core/workspace/workspace.js';
import type { FolderConfig } from '../files/find-config.js';
import { display, folderOf } from '../files/paths.js';
import { type Done, type LintContext, lintSource } from './lint-source.js';
import { settingsOf } from './lint-text.js';
import { type Neighbours, neighboursOf } from './neighbours.js';

/** Repairs in one document may lay bare others elsewhere. */
const mostPasses = 10;

/**
 * Lints documents that were linted each by itself among the others, and those around them. Only entries were kept of
 * them; a document in which something is found is read again.
 */
export async function lintTogether(
  alone: readonly Done[],
  context: LintContext,
): Promise<{ readonly done: readonly Done[]; readonly workspace: Workspace | null }> {
  const given = entriesOf(alone);
  if (given.length === 0) return { done: alone, workspace: null };
  const neighbours = await neighboursOf(given, context);
  let done = alone;
  let workspace = workspaceWith(done, neighbours);
  for (let pass = 0; pass < mostPasses; pass++) {
    const next: Done[] = [];
    for (const one of done) next.push(await lintAmong(one, workspace, context));
    const changed = next.some((one, index) => repairs(one) > repairs(done[index]!));
    done = next;
    if (!context.options.fix || !changed) break;
    workspace = workspaceWith(done, neighbours);
  }
  return { done, workspace };
}

function entriesOf(done: readonly Done[]): DocumentEntry[] {
  return done.flatMap(({ outcome }) => (outcome.kind === 'linted' ? (outcome.entry ?? []) : []));
}

function workspaceWith(done: readonly Done[], { entries, files }: Neighbours): Workspace {
  return workspaceOf([...entries, ...entriesOf(done)], files);
}

function repairs({ outcome }: Done): number {
  return outcome.kind === 'linted' ? outcome.repaired : 0;
}

async function lintAmong(one: Done, workspace: Workspace, context: LintContext): Promise<Done> {
  const { source, outcome } = one;
  if (outcome.kind !== 'linted' || !outcome.entry) return one;
  const config: FolderConfig = await context.configs.forFolder(folderOf(source.path));
  const where = { path: source.path, shown: display(context.io.cwd, source.path), config };
  const found = lintAcross(outcome.entry, workspace, settingsOf(where, context.options));
  if (found.length === 0 && !outcome.together) return one;
  const again = await lintSource(source, { ...context, config, workspace });
  // What was written before does not show in the text any more.
  const before = context.write ? outcome.repaired : 0;
  return {
    source,
    outcome: again.kind === 'linted' ? { ...again, repaired: again.repaired + before } : again,
  };
}
