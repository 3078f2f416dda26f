import { compare } from '../../core/text/compare.js';
import type { ServiceContext } from '../context.js';
import type { Incident } from '../data/lists.js';
import { doneStatuses } from './actions.js';
import { listed } from './listed.js';

/** Postmortems, newest first; those that do not say when they began come last. */
export async function incidents(context: ServiceContext, folder?: string): Promise<Incident[]> {
  const entries = await context.index.entries(folder);
  return entries
    .filter(({ lineage }) => lineage.includes('postmortem'))
    .map((entry) => {
      const done = entry.actions.filter(({ status }) => doneStatuses.has(status ?? '')).length;
      return {
        ...listed(entry),
        severity: entry.severity,
        services: entry.services,
        started: entry.started,
        resolved: entry.resolved,
        times: entry.times,
        actions: { open: entry.actions.length - done, done },
      };
    })
    .sort((a, b) => compare(b.started ?? '', a.started ?? '') || compare(a.uri, b.uri));
}
