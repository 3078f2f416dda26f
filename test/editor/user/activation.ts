import type { User } from '../host/user.js';

/** Looks up in the editor's own list how long activation took, with all else that starts then. */
export async function activation(user: User): Promise<void> {
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
  await user.shot('activation');
}
