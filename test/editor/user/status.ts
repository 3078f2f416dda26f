import type { User } from '../host/user.js';

const file = 'incidents/2026-02-11-app-login.md';

/** Sees in the status bar how complete a document is, and inserts what is missing. */
export async function status(user: User): Promise<void> {
  await user.open(file);
  const item = await user.see('.statusbar-item[id*="pulih.status"]', { hasText: /\d+\/\d+/ });
  await item.hover();
  await user.see('.monaco-hover:visible', { hasText: 'Missing' });
  await user.shot('status-hover');
  await item.click();
  await user.see('.quick-input-widget', { hasText: 'Insert all that is missing' });
  await user.shot('status-missing');
  await user.press('Enter');
  await user.see('.monaco-editor .view-line', { hasText: /Impact\son\scustomers/ });
  await user.press('Control+s');
  await user.fileIs(
    file,
    (text) => text.includes('\n## Timeline\n') && text.includes('\n## Lessons learned\n'),
  );
  await user.see('.codelens-decoration', { hasText: /\d+ findings/ });
  await user.page.locator('.codelens-decoration', { hasText: 'Insert' }).waitFor({ state: 'hidden' });
  await user.shot('status-inserted');
}
