import type { User } from '../host/user.js';

/** Takes the walkthrough. */
export async function walkthrough(user: User): Promise<void> {
  await user.command('Welcome: Open Walkthrough...');
  await user.quickInput();
  await user.type('From failed to recovered');
  await user.see('.quick-input-list .monaco-list-row.focused', { hasText: 'From failed to recovered' });
  await user.press('Enter');
  await user.see('.gettingStartedContainer', { hasText: 'Say which files are what' });
  await user.shot('walkthrough');
  await user.page.locator('.gettingStartedContainer .step-title', { hasText: 'See the timeline' }).click();
  await user.see('.gettingStartedContainer', { hasText: 'draws when customers were affected' });
  await user.lookAway();
  await user.shot('walkthrough-preview');
}
