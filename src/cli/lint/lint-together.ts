import type { LintSettings } from '../../core/lint/lint.js';
import { acrossLinter, type LintAcross } from '../../core/lint/lint-across.js';
import type { DocumentEntry } from '../../core/workspace/entry.js';
import { type Workspace, workspaceOf } from '../../core/workspace/workspace.js';
import { display, folderOf } from '../files/paths.js';
import { addAcross } from './add-across.js';
import { lintSource } from './lint-source.js';
import type { LintContext } from './lint-sources.js';
import { settingsOf } from './lint-text.js';
import { type Neighbours, neighboursOf } from './neighbours.js';
import type { Done } from './outcome.js';
import { settle } from './settle.js';

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
  const acrossBy = linters();
  let done = alone;
  let workspace = workspaceWith(done, neighbours);
  for (let pass = 0; pass < mostPasses; pass++) {
    const next: Done[] = [];
    for (const one of done) next.push(await lintAmong(one, workspace, { ...context, acrossBy }));
    const changed = next.some((one, index) => repairs(one) > repairs(done[index]!));
    done = next;
    if (!context.setup.options.fix || !changed) break;
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

/** Makes what lints across documents once for all files that have the same settings. */
function linters(): (settings: LintSettings) => LintAcross {
  const made = new Map<LintSettings['settings'], LintAcross>();
  return (settings) => {
    const linter = made.get(settings.settings) ?? acrossLinter(settings);
    made.set(settings.settings, linter);
    return linter;
  };
}

async function lintAmong(
  one: Done,
  workspace: Workspace,
  context: LintContext & { readonly acrossBy: (settings: LintSettings) => LintAcross },
): Promise<Done> {
  const { source, outcome } = one;
  if (outcome.kind !== 'linted' || !outcome.entry) return one;
  const { setup, configs, io } = context;
  const config = await configs.forFolder(folderOf(source.path));
  const settings = settingsOf(
    { path: source.path, shown: display(setup.cwd, source.path), config },
    setup.options,
  );
  const found = context.acrossBy(settings)(outcome.entry, workspace);
  if (found.length === 0 && !outcome.together) return one;
  const file = setup.options.fix
    ? null
    : await addAcross(outcome.file, found, { source, config, settings, setup, files: io.files });
  return file ? { source, outcome: { ...outcome, file } } : lintAgain(one, workspace, context);
}

/** Lints a document anew, among the others. */
async function lintAgain(
  { source, outcome }: Done,
  workspace: Workspace,
  context: LintContext,
): Promise<Done> {
  const { setup, configs, io, write } = context;
  const config = await configs.forFolder(folderOf(source.path));
  const linting = await lintSource(source, { files: io.files, setup, config, workspace, keyOf: null });
  const again = await settle(source, linting, { io, write, cache: null });
  // What was written before does not show in the text any more.
  const before = write && outcome.kind === 'linted' ? outcome.repaired : 0;
  return {
    source,
    outcome:
      again.kind === 'linted' ? { ...again, repaired: again.repaired + before, together: true } : again,
  };
}
