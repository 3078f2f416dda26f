import type { User } from '../host/user.js';

const file = 'incidents/2026-01-05-card-payments.md';

/** Opens a document, sees the squiggle, reads what is wrong, applies the quick fix, and finds it in the file. */
export async function squiggle(user: User): Promise<void> {
  await user.open(file);
  await user.see('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
  await user.see('.statusbar-item[id="pulih.pulih.pulih.status"], .statusbar-item[id*="pulih.status"]');
  await user.press('Control+f');
  await user.type('3 hours');
  await user.press('Enter', 'Escape');
  await user.see('.squiggly-error');
  await user.shot('squiggle');
  await user.press('Control+k', 'Control+i');
  await user.see('.monaco-hover', { hasText: 'duration-mismatch' });
  await user.shot('squiggle-hover');
  await user.press('Escape');
  await user.page.locator('.monaco-hover', { hasText: 'duration-mismatch' }).waitFor({ state: 'hidden' });
  await user.pressUntil('Control+.', '.action-widget', { hasText: '1 h 38 min' });
  await user.shot('squiggle-fix');
  await user.press('Enter');
  await user.press('Control+s');
  await user.fileIs(file, (text) => /\*\*Duration:\*\* 1 h 38 min/.test(text));
}
