import type { User } from '../host/user.js';

const file = 'incidents/2026-01-05-card-payments.md';

/** Writes down during an incident what happens, and what is to be done about it. */
export async function write(user: User): Promise<void> {
  await user.open(file);
  await user.see('.statusbar-item[id*="pulih.status"]', { hasText: /\d+\/\d+/ });
  await user.command('Pulih: Add Timeline Entry (now)');
  await user.step('Add Timeline Entry');
  await user.type('Bank confirms the cause');
  await user.shot('write-entry');
  await user.press('Enter');
  await user.see('.monaco-editor .view-line', { hasText: 'Bank' });
  // Keys go to the entry as soon as it is selected, whatever was opened before.
  await user.see('.statusbar-item', { hasText: /\d+ selected\)/ });
  await user.command('Pulih: Add Action Item');
  await user.step('(1/3)');
  await user.type('Renew certificates by robot');
  await user.press('Enter');
  await user.step('(2/3)');
  await user.type('Bu');
  await user.see('.quick-input-list .monaco-list-row.focused', { hasText: 'Budi' });
  await user.shot('write-action');
  await user.press('Enter');
  await user.step('(3/3)');
  await user.type('2030-05-01');
  await user.press('Enter');
  await user.see('.monaco-editor .view-line', { hasText: 'Renew' });
  await user.press('Control+s');
  await user.fileIs(
    file,
    (text) =>
      /\| 20\d\d-\d\d-\d\d \d\d:\d\d[^|]*\| Bank confirms the cause \|/.test(text) &&
      /\| Renew certificates by robot \|[^\n]*Budi[^\n]*2030-05-01/.test(text),
  );
  await user.shot('write-done');
}
