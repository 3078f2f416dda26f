import type { User } from '../host/user.js';

/** Finds itself in the editor's own list of what started. */
export async function activation(user: User): Promise<void> {
  await user.open('notes/ideas.md');
  await activationTime(user, 'Pulih');
  await user.shot('activation');
}

/** How long loading and activation of an extension took in ms, by the editor's own list. */
export async function activationTime(user: User, extension: string): Promise<number> {
  const told = /Activation: ([\d.]+)ms/.exec(await rowOf(user, extension))?.[1];
  if (told === undefined) throw new Error(`the editor tells no time of activation of ${extension}`);
  return Number(told);
}

/** What the editor's own list of what started tells of an extension. */
export async function rowOf(user: User, extension: string): Promise<string> {
  await user.command('Developer: Show Running Extensions');
  const rows = user.page.locator('.runtime-extensions-editor .monaco-list-row');
  await rows.first().waitFor();
  await rows.first().hover();
  const wanted = rows.filter({ hasText: new RegExp(`^\\s*${extension}`) });
  // The slowest stand above, and the list holds only the rows that can be seen.
  await user.until(`the row of ${extension} is in sight`, async () => {
    if ((await wanted.count()) > 0) return true;
    await user.page.mouse.wheel(0, 200);
    return false;
  });
  return (await wanted.first().textContent()) ?? '';
}
