import { wallClock } from '../clock.js';
import type { ServiceContext } from '../context.js';
import type { ActionItem } from '../data/lists.js';

/** Statuses that leave nothing to do. */
export const doneStatuses: ReadonlySet<string> = new Set(['done', 'wont-do']);

/** What is to be done, over all documents: open ones first, then by due date. */
export async function actionItems(context: ServiceContext, folder?: string): Promise<ActionItem[]> {
  const today = wallClock(context.now(), context.client().timezone).date;
  const entries = await context.index.entries(folder);
  return entries
    .flatMap(({ uri, id, title, severity, actions }) =>
      actions.map((action): ActionItem => {
        const done = doneStatuses.has(action.status ?? '');
        const overdue = !done && action.due !== null && action.due < today;
        return { uri, ...action, done, overdue, document: { id, title, severity } };
      }),
    )
    .sort((a, b) => Number(a.done) - Number(b.done) || compareDue(a.due, b.due));
}

/** Items without a due date come last. */
function compareDue(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
