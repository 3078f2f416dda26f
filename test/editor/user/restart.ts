import type { User } from '../host/user.js';

const file = 'incidents/2026-01-05-card-payments.md';
const status = '.statusbar-item[id*="pulih.status"]';

/** Restarts the server, goes on as before, and looks where it writes to. */
export async function restart(user: User): Promise<void> {
  await user.open(file);
  const squiggle = await user.see('.squiggly-warning');
  await Promise.all([squiggle.waitFor({ state: 'hidden' }), user.command('Pulih: Restart Server')]);
  await squiggle.waitFor();
  await user.see(status, { hasText: /\d+\/\d+/ });
  await user.shot('restart');
  await user.command('Pulih: Show Output');
  // Without a native module, which the server build lacks, nothing of what is logged is kept.
  const channel = user.page.locator('.panel .monaco-select-box option:checked');
  await user.until('the output is shown', async () => (await channel.allTextContents()).includes('Pulih'));
  await user.shot('restart-output');
}
