import type { User } from '../host/user.js';

/** Looks up in the editor's own list how long activation took, with all else that starts then. */
export async function activation(user: User): Promise<void> {
  await user.open('notes/ideas.md');
  await user.command('Developer: Show Running Extensions');
  const row = await user.see('.runtime-extensions-editor .monaco-list-row', { hasText: /^\s*Pulih/ });
  await user.until('the time is shown', async () => /\d+\s?ms/.test((await row.textContent()) ?? ''));
  await user.shot('activation');
  user.note(`activation ${/(\d+)\s?ms/.exec((await row.textContent()) ?? '')?.[1]} ms`);
}
