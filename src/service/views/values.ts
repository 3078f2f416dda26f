import type { ServiceContext } from '../context.js';
import type { WorkspaceValues } from '../data/lists.js';

/** Values that documents use, the most frequent first. */
export async function workspaceValues(context: ServiceContext, folder?: string): Promise<WorkspaceValues> {
  const entries = await context.index.entries(folder);
  return {
    services: mostFrequent(entries.flatMap(({ services }) => services)),
    owners: mostFrequent(entries.flatMap(({ owners }) => owners)),
    channels: mostFrequent(entries.flatMap(({ channels }) => channels)),
  };
}

/** Each value once, the most frequent first, then by name; what is just being typed counts once less. */
export function mostFrequent(values: readonly string[], typed?: string): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (typed !== undefined) counts.set(typed, (counts.get(typed) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([value]) => value);
}
