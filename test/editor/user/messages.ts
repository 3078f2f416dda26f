import type { User } from '../host/user.js';
import { nameDocument, takeProposals } from './take-proposals.js';

const lens = '.codelens-decoration a';

/** Makes a FAQ from the palette, then drafts an apology from a postmortem that was never saved. */
export async function messages(user: User): Promise<void> {
  await user.command('Pulih: New Customer FAQ');
  await nameDocument(user, 'Why was my card refused');
  const faq = await user.fileLike('.', /why-was-my-card-refused\.md$/);
  await user.see('.tab.active', { hasText: faq });
  await user.fileIs(faq, (text) => text.includes('type: customer-faq'));

  await user.command('Pulih: New Postmortem');
  await nameDocument(user, 'Ovens went cold', 'Open it without saving');
  await user.see('.tab.active.dirty', { hasText: 'Untitled' });
  await user.press('Control+Home', 'ArrowDown', 'End', 'Enter');
  await user.type('id: INC-2026-0301');
  await user.press('Escape');
  await (await user.see(lens, { hasText: 'Draft apology' })).click();
  await user.lookAway();
  await user.step('(1/');
  await user.type('Sorry for the cold doughnuts');
  await user.press('Enter');
  await user.see('.quick-input-list .monaco-list-row.focused', {
    hasText: /INC-2026-0301\s*Ovens went cold/,
  });
  await user.shot('messages-apology');
  await takeProposals(user);
  const apology = await user.fileLike('.', /sorry-for-the-cold-doughnuts\.md$/);
  await user.fileIs(apology, (text) =>
    ['type: apology', 'incident: INC-2026-0301'].every((part) => text.includes(part)),
  );
}
