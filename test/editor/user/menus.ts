import type { User } from '../host/user.js';
import { nameDocument } from './take-proposals.js';

const patience = 5_000;

/** Makes a plan where the editor makes files, and a runbook in a folder by the explorer's menu. */
export async function menus(user: User): Promise<void> {
  // The editor's own command fails as long as the window is not quite there.
  await user.until('the menu of new files is there', async () => {
    await user.command('Create: New File...');
    await user.see('.quick-input-titlebar', { hasText: 'New File', timeout: patience });
    return true;
  });
  await user.type('New Backup');
  const choice = await user.see('.quick-input-list .monaco-list-row', { hasText: 'New Backup Plan' });
  await user.shot('menus-new-file');
  await choice.click();
  await user.lookAway();
  await nameDocument(user, 'Tills without power');
  const plan = await user.fileLike('plans', /tills-without-power\.md$/);
  await user.see('.tab.active', { hasText: plan });

  const folder = await user.see('.explorer-folders-view .monaco-list-row', { hasText: 'notes' });
  await folder.click({ button: 'right' });
  await (await user.see('.monaco-menu .action-label', { hasText: 'New Pulih Document' })).hover();
  const runbook = await user.see('.monaco-menu .action-label', { hasText: 'New Runbook' });
  await user.shot('menus-explorer');
  await runbook.click();
  await user.lookAway();
  await nameDocument(user, 'Till prints blank receipts');
  const written = await user.fileLike('notes', /till-prints-blank-receipts\.md$/);
  await user.see('.tab.active', { hasText: written });
  await user.fileIs(`notes/${written}`, (text) => text.includes('type: runbook'));
}
