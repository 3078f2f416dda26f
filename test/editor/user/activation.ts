import type { User } from '../host/user.js';

/** Milliseconds that activation may take, the loading of the code included. */
const most = 100;

/** Looks up in the editor's own list how long activation took. */
export async function activation(user: User): Promise<void> {
  await user.open('notes/ideas.md');
  await user.command('Developer: Show Running Extensions');
  const row = await user.see('.runtime-extensions-editor .monaco-list-row', { hasText: /^\s*Pulih/ });
  await user.until('the time is shown', async () => /\d+\s?ms/.test(await row.innerText()));
  await user.shot('activation');
  const took = Number(/(\d+)\s?ms/.exec(await row.innerText())![1]);
  user.note(`activation ${took} ms`);
  if (took >= most) throw new Error(`Activation took ${took} ms.`);
}
