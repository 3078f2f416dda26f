import type { User } from '../host/user.js';

/** In ms: how long the list may be away before it is asked for again. */
const patience = 10_000;

/** Runs the task that lints, and finds its problems in every file, the last one included. */
export async function task(user: User): Promise<void> {
  // What is still under way in a window that was just opened takes the focus, and so closes the list.
  await user.until('the task is chosen', async () => {
    await user.command('Tasks: Run Task');
    for (const hasText of ['pulih', 'pulih: lint'])
      await (await user.see('.quick-input-list .monaco-list-row', { hasText, timeout: patience })).click();
    return true;
  });
  await user.lookAway();
  await user.see('.statusbar-item[id="status.problems"]', { hasText: /[1-9]/ });
  await user.shot('task');
  await user.command('View: Focus Problems (Errors, Warnings, Infos)');
  await (await user.see('.panel [aria-label="Collapse All"]')).click();
  await user.see('.markers-panel .monaco-list-row', { hasText: /^\s*card-payments\.mdplans/ });
  await user.shot('task-problems');
}
