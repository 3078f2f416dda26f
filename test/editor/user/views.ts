import type { User } from '../host/user.js';

const file = 'incidents/2026-01-05-card-payments.md';

/** Looks at incidents, action items and plans; ticks an action item and finds it done in the file. */
export async function views(user: User): Promise<void> {
  await user.page.locator('.activitybar .action-label[aria-label="Pulih"]').click();
  await user.widenSideBar();
  await user.see('.monaco-list-row', { hasText: 'Card payments failed at all tills' });
  const action = await user.see('.monaco-list-row', { hasText: 'Alert 30 days before' });
  await user.see('.monaco-list-row', { hasText: 'When cards are refused' });
  await user.shot('views');
  await action.click();
  await user.see('.tab.active', { hasText: '2026-01-05-card-payments.md' });
  await user.see('.statusbar-item[id*="pulih.status"]', { hasText: /\d+\/\d+/ });
  await user.colours();
  await user.lookAway();
  await user.shot('views-opened');
  await action.locator('.custom-view-tree-node-item-checkbox').click();
  await user.fileIs(file, (text) => /Alert 30 days before[^\n]*\| done/.test(text));
  await action.waitFor({ state: 'hidden' });
  await user.shot('views-ticked');
  await user.command('Pulih: Focus on Incidents View');
  await user.page.locator('.pane-header', { hasText: 'Incidents' }).hover();
  await user.page.locator('.pane-header [aria-label="Group by"]').first().click();
  await user.see('.monaco-menu', { hasText: 'Group by Month' });
  await user.shot('views-menu');
  await user.page.locator('.monaco-menu .action-label', { hasText: 'Group by Month' }).click();
  await user.see('.monaco-list-row', { hasText: 'January 2026' });
  await user.shot('views-by-month');
}
