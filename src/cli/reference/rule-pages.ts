import { allRules } from '../../core/rules/index.js';
import type { Io } from '../io.js';

/** The page of a rule as Markdown; null where the pages do not come along. */
export async function pageOf(id: string, { packageFolder, files }: Io): Promise<string | null> {
  if (packageFolder === null) return null;
  try {
    const page = Buffer.from(await files.read(`${packageFolder}/docs/rules/${id}.md`)).toString('utf8');
    return page.replace(/^<!-- \/?generated.*-->\r?\n/gm, '');
  } catch {
    return null;
  }
}

/** The pages of all rules, by id. */
export async function pagesOf(io: Io): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(allRules.map(async ({ id }) => [id, await pageOf(id, io)] as const));
  return new Map(pages.flatMap(([id, page]) => (page === null ? [] : [[id, page] as const])));
}
