import type { User } from '../host/user.js';

/** Runs the task that lints, and finds its problems in every file, the last one included. */
export async function task(user: User): Promise<void> {
  await user.command('Tasks: Run Task');
  for (const choice of ['pulih', 'pulih: lint'])
    await (await user.see('.quick-input-list .monaco-list-row', { hasText: choice })).click();
  await user.lookAway();
  await user.see('.statusbar-item[id="status.problems"]', { hasText: /[1-9]/ });
  await user.shot('task');
  await user.command('View: Focus Problems (Errors, Warnings, Infos)');
  await (await user.see('.panel [aria-label="Collapse All"]')).click();
  await user.see('.markers-panel .monaco-list-row', { hasText: /^\s*card-payments\.mdplans/ });
  await user.shot('task-problems');
}
