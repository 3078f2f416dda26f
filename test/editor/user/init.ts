import type { User } from '../host/user.js';

/** Has a configuration proposed for a workspace without one, sees it, and writes it. */
export async function init(user: User): Promise<void> {
  await user.command('Pulih: Initialise Workspace');
  await user.step('Initialise Workspace');
  await user.see('.monaco-editor .view-line', { hasText: 'documents' });
  await user.colours();
  await user.shot('init');
  await user.press('Enter');
  await user.fileIs('.pulih.yaml', (text) => /type: postmortem/.test(text));
  await user.see('.tab.active', { hasText: '.pulih.yaml' });
}
