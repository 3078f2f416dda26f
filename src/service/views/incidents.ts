import type { ServiceContext } from '../context.js';
import type { Incident } from '../data.js';
import { doneStatuses } from './actions.js';

/** Postmortems, newest first; those that do not say when they began come last. */
export async function incidents(context: ServiceContext, folder?: string): Promise<Incident[]> {
  const entries = await context.index.entries(folder);
  return entries
    .filter(({ lineage }) => lineage.includes('postmortem'))
    .map((entry) => {
      const done = entry.actions.filter(({ status }) => doneStatuses.has(status ?? '')).length;
      return {
        uri: entry.uri,
        range: entry.titleRange,
        id: entry.id,
        title: entry.title,
        type: entry.type,
        owner: entry.owner,
        status: entry.status,
        sections: entry.sections,
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
