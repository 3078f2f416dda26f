import type { User } from '../host/user.js';

/** Lints the whole workspace, and looks at the problems. */
export async function lintWorkspace(user: User): Promise<void> {
  await user.command('Pulih: Lint Workspace');
  const told = await user.see('.notification-list-item', { hasText: /\d+ documents checked/ });
  await user.shot('lint-workspace');
  await told.locator('.monaco-button', { hasText: 'Show Problems' }).click();
  await user.see('.markers-panel .monaco-list-row', { hasText: 'card-payments.md' });
  await user.lookAway();
  await user.shot('lint-workspace-problems');
}
