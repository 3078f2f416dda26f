import type { User } from '../host/user.js';
import { rowOf } from './activation.js';

/** Finds in the editor's own list that the extension runs in a web worker. */
export async function webWorker(user: User): Promise<void> {
  await user.open('notes/ideas.md');
  const row = await rowOf(user, 'Pulih');
  await user.shot('web-worker');
  if (!/web worker/i.test(row)) throw new Error(`the extension runs elsewhere: ${row}`);
}
