import type { User } from '../host/user.js';

/** Finds itself in the editor's own list of what started. */
export async function activation(user: User): Promise<void> {
  await activationTime(user);
  await user.shot('activation');
}

/** How long loading and activation took in ms, by the editor's own list, with all else that starts then. */
export async function activationTime(user: User): Promise<number> {
  const told = /Activation: ([\d.]+)ms/.exec(await ownRow(user))?.[1];
  if (told === undefined) throw new Error('the editor tells no time of activation');
  return Number(told);
}

/** What the editor's own list of what started tells of the extension. */
export async function ownRow(user: User): Promise<string> {
  await user.open('notes/ideas.md');
  await user.command('Developer: Show Running Extensions');
  const rows = user.page.locator('.runtime-extensions-editor .monaco-list-row');
  await rows.first().waitFor();
  await rows.first().hover();
  const ours = rows.filter({ hasText: /^\s*Pulih/ });
  // The slowest stand above, and the list holds only the rows that can be seen.
  await user.until('our row is in sight', async () => {
    if ((await ours.count()) > 0) return true;
    await user.page.mouse.wheel(0, 200);
    return false;
  });
  return (await ours.first().textContent()) ?? '';
}
