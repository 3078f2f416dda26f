import { readdirSync } from 'node:fs';

const folder = new URL('../../src/core/locale/phrases/', import.meta.url);

const modules = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => import(new URL(name, folder).href) as Promise<Record<string, unknown>>),
);

/** Every pattern in the phrases of every language. */
export function patternsOfPhrases(): RegExp[] {
  const found: RegExp[] = [];
  const visit = (value: unknown): void => {
    if (value instanceof RegExp) found.push(value);
    else if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) visit(inner);
  };
  for (const module of modules) visit(module);
  return found;
}
