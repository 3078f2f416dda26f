import type { User } from '../host/user.js';

/** From the palette to a new postmortem without leaving the keyboard, and back one step on the way. */
export async function scaffold(user: User): Promise<void> {
  await user.command('Pulih: New Postmortem');
  await user.step('(1/9)');
  await user.press('Enter');
  await user.see('.quick-input-widget', { hasText: 'An answer is needed here.' });
  await user.type('Delivery slots vanished');
  await user.shot('scaffold-1-title');
  await user.press('Enter');
  await user.step('(2/9)');
  await user.type('sev2');
  await user.shot('scaffold-2-severity');
  await user.press('Enter');
  await user.step('(3/9)');
  await user.see('.quick-input-list .monaco-list-row', { hasText: 'payments' });
  await user.type('delivery, payments');
  await user.shot('scaffold-3-services');
  await user.press('Enter');
  await user.step('(4/9)');
  await user.page.locator('.quick-input-titlebar .action-label').first().click();
  await user.lookAway();
  await user.step('(3/9)');
  await user.press('Enter');
  await user.step('(4/9)');
  await user.type('Dewi');
  await user.shot('scaffold-4-owner');
  await user.press('Enter');
  await user.step('(5/9)');
  await user.press('Control+a');
  await user.type('yesterday');
  await user.press('Enter');
  await user.see('.quick-input-widget', { hasText: 'Expected a time such as' });
  await user.shot('scaffold-5-started');
  await user.press('Control+a');
  await user.type('2026-03-02T09:00+07:00');
  await user.press('Enter');
  await user.step('(6/9)');
  await user.type('2026-03-02T09:45+07:00');
  await user.press('Enter');
  await user.step('(7/9)');
  await user.type('120');
  await user.press('Enter');
  await user.step('(8/9)');
  await user.shot('scaffold-8-file');
  await user.press('Enter');
  await user.step('(9/9)');
  await user.see('.monaco-editor .view-line', { hasText: 'Delivery slots vanished' });
  await user.colours();
  await user.shot('scaffold-9-preview');
  await user.press('Enter');
  const file = await user.fileLike('incidents', /delivery-slots-vanished\.md$/);
  await user.see('.tab.active', { hasText: file });
  await user.fileIs(`incidents/${file}`, (text) =>
    [
      'severity: sev2',
      'owner: Dewi',
      'delivery',
      'payments',
      'started: 2026-03-02T09:00+07:00',
      'customers_affected: 120',
      '\n## Timeline\n',
    ].every((part) => text.includes(part)),
  );
  await user.see('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
  await user.shot('scaffold-10-written');
}
