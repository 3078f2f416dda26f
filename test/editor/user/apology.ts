import type { User } from '../host/user.js';

const file = 'incidents/2026-01-05-card-payments.md';

/** Drafts the apology from the lens above a postmortem's title, and finds the incident's facts in it. */
export async function apology(user: User): Promise<void> {
  await user.open(file);
  const lens = await user.see('.codelens-decoration a', { hasText: 'Draft apology' });
  await lens.click();
  await user.lookAway();
  await user.step('(1/7)');
  await user.type('Sorry for the refused cards');
  await user.shot('apology-1-title');
  await user.press('Enter');
  await user.step('(2/7)');
  await user.see('.quick-input-list .monaco-list-row.focused', { hasText: 'INC-2026-0105' });
  await user.shot('apology-2-incident');
  for (const step of ['(3/7)', '(4/7)', '(5/7)', '(6/7)', '(7/7)']) {
    await user.press('Enter');
    await user.step(step);
    await user.shot(`apology-${step.charAt(1)}`);
  }
  await user.press('Enter');
  const written = await user.fileLike('incidents', /sorry-for-the-refused-cards\.md$/);
  await user.see('.tab.active', { hasText: written });
  await user.fileIs(`incidents/${written}`, (text) =>
    ['type: apology', 'incident: INC-2026-0105'].every((part) => text.includes(part)),
  );
  await user.see('.codelens-decoration', { hasText: 'sections' });
  await user.shot('apology-written');
}
